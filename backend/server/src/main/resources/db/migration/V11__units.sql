-- Which units a case concerns: the one that answers, others that the person names, and those that staff find out later. And
-- warnings before a draft is removed.

alter table case_content add column unit_words text check (length(unit_words) between 1 and 500);
comment on column case_content.unit_words is 'Where it was, in own words, of somebody who does not know the unit; null where the unit is known';

-- A case stands once, whatever the number of its rows here. Nothing is overwritten: what no longer holds is marked removed,
-- so that figures of an earlier day stay what they were.
create table case_unit (
    id                uuid        primary key default uuidv7(),
    case_id           uuid        not null references care_case,
    organisation_id   uuid        not null references organisation,
    organisation_path ltree       not null,
    role              text        not null check (role in ('RECEIVES', 'CONCERNED')),
    finds             boolean     not null default false check (not finds or role = 'RECEIVES'),
    added_at          timestamptz not null,
    added_by          uuid        references staff_member,
    added_name        text,
    removed_at        timestamptz check (removed_at >= added_at),
    removed_by        uuid        references staff_member,
    check ((added_by is null) = (added_name is null)),
    check ((removed_at is null) = (removed_by is null))
);
comment on table case_unit is 'RECEIVES: answers, and is what the case is about unless it finds. CONCERNED: is what the case is about as well, and is not given the text';
comment on column case_unit.finds is 'Whoever sent the case did not know the unit: this one finds out, and is not itself what the case is about';
comment on column case_unit.added_by is 'The staff member; null where whoever sent the case chose it';
create unique index case_unit_once on case_unit (case_id, organisation_id) where removed_at is null;
create unique index case_unit_receives on case_unit (case_id) where removed_at is null and role = 'RECEIVES';
create index case_unit_of_case on case_unit (case_id, added_at);
create index case_unit_of_organisation on case_unit (organisation_id, added_at);

insert into case_unit (case_id, organisation_id, organisation_path, role, added_at)
select id, organisation_id, organisation_path, 'RECEIVES', received_at from care_case;
update draft set content = content || '{"furtherUnitIds": []}' where not content ? 'furtherUnitIds';

-- Those of a kind in a country: who finds out which unit it was.
create index organisation_of_kind on organisation (kind, country);

alter table case_unit enable row level security;

-- Whoever files names them, in the transaction that files, and the one that answers is the case's own.
grant select, insert (case_id, organisation_id, organisation_path, role, finds, added_at) on case_unit to gehor_citizen;
create policy party_reads on case_unit for select to gehor_citizen using (app_is_party(case_id));
create policy submitter_files on case_unit for insert to gehor_citizen
    with check (app_files_case(case_id)
        and exists (select from organisation o where o.id = organisation_id and o.path = organisation_path)
        and (role = 'RECEIVES') = exists (
            select from care_case c where c.id = case_id and c.organisation_id = case_unit.organisation_id));
grant insert (case_id, organisation_id, organisation_path, role, finds, added_at) on case_unit to gehor_public;
create policy anybody_files on case_unit for insert to gehor_public
    with check (app_files_case(case_id)
        and exists (select from organisation o where o.id = organisation_id and o.path = organisation_path));

-- The handler of an open case says which other units it concerns, and takes back what does not hold.
grant select, insert (case_id, organisation_id, organisation_path, role, added_at, added_by, added_name),
    update (removed_at, removed_by) on case_unit to gehor_staff;
create policy works_there on case_unit for select to gehor_staff using (exists (select from care_case c where c.id = case_id));
create policy handler_adds on case_unit for insert to gehor_staff
    with check (role = 'CONCERNED' and added_by = (select app_actor()) and app_handles_case(case_id)
        and exists (select from organisation o where o.id = organisation_id and o.path = organisation_path));
create policy handler_removes on case_unit for update to gehor_staff
    using (removed_at is null and role = 'CONCERNED' and app_handles_case(case_id))
    with check (removed_at is not null and removed_by = (select app_actor()));

-- A draft is about to be removed: once for each day on which it would be and each distance to it, whatever node sees it first.
create index draft_by_end on draft (expires_on);
create table draft_warning (
    id         uuid        primary key default uuidv7(),
    draft_id   uuid        not null references draft on delete cascade,
    person_id  uuid        not null references person,
    expires_on date        not null,
    days       integer     not null check (days > 0),
    made_at    timestamptz not null default now(),
    unique (draft_id, expires_on, days)
);
comment on column draft_warning.expires_on is 'As it was then: a draft that is touched meanwhile is kept longer, and the warning no longer holds';

alter table notice_settings drop constraint notice_settings_unwanted_check,
    add constraint notice_settings_unwanted_check check (unwanted <@ array['ANSWER/EMAIL', 'ANSWER/SMS', 'ANSWER/PUSH',
        'QUESTION/EMAIL', 'QUESTION/SMS', 'QUESTION/PUSH', 'CONSENT/EMAIL', 'CONSENT/SMS', 'CONSENT/PUSH', 'DRAFT/EMAIL', 'DRAFT/SMS',
        'DRAFT/PUSH', 'OTHER/EMAIL', 'OTHER/SMS', 'OTHER/PUSH']);
alter table notification
    drop constraint notification_purpose_check,
    add constraint notification_purpose_check check (purpose in ('ITEM', 'TEST', 'CODE', 'DRAFT')),
    add column draft_warning_id uuid references draft_warning on delete cascade,
    add constraint notification_of_draft check ((purpose = 'DRAFT') = (draft_warning_id is not null)),
    add constraint notification_of_draft_once unique (draft_warning_id, channel);

alter table draft_warning enable row level security;
grant select (person_id) on draft to gehor_follower;
create policy follower_warns on draft for select to gehor_follower using (expires_on >= current_date);
grant select, insert (draft_id, person_id, expires_on, days) on draft_warning to gehor_follower;
create policy follower_reads on draft_warning for select to gehor_follower using (true);
create policy follower_warns on draft_warning for insert to gehor_follower
    with check (exists (
        select from draft d
        where d.id = draft_id and d.person_id = draft_warning.person_id and d.expires_on = draft_warning.expires_on));
create policy follower_warns on notification for insert to gehor_follower
    with check (purpose = 'DRAFT' and exists (
        select from draft_warning w where w.id = draft_warning_id and w.person_id = notification.person_id));
