-- What cases are about, in the categories of the files under taxonomy/. Each coding is a version: whole, with who and when, and
-- never changed; of the first coder the newest counts. A second coder codes without having seen the first coding.

create table classification (
    id              uuid        primary key default uuidv7(),
    case_id         uuid        not null references care_case,
    organisation_id uuid        not null references organisation,
    coder           text        not null check (coder in ('FIRST', 'SECOND')),
    version         integer     not null check (version >= 1 and (coder = 'FIRST' or version = 1)),
    harm            integer     check (harm between 0 and 5),
    coded_by        uuid        not null references staff_member,
    coded_name      text        not null,
    role            text        not null check (role in ('HANDLER', 'MANAGER')),
    coded_at        timestamptz not null,
    asked_id        uuid        unique,
    unique (case_id, coder, version),
    check ((coder = 'SECOND') = (asked_id is not null))
);
comment on column classification.organisation_id is 'Where the case was then';
comment on column classification.role is 'As what: who has the case, or who leads where it is; of a second coder the role that reads it';
comment on column classification.asked_id is 'The second coding that was asked for';
create index classification_at on classification (organisation_id, coder, coded_at desc);

-- Words stand in the files: a code that is no longer used stays what it was.
create table classification_code (
    classification_id uuid    not null references classification,
    position          integer not null check (position between 1 and 20),
    taxonomy          text    not null check (taxonomy ~ '^[A-Z][A-Z_]{1,39}$'),
    code              text    not null check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    severity          integer check (severity between 1 and 3),
    stage             text    check (stage ~ '^[A-Z][A-Z_]{1,39}$'),
    primary key (classification_id, taxonomy, code),
    unique (classification_id, position)
);
comment on column classification_code.severity is 'Severity 0 is that of a category that is not chosen';

create table second_coding (
    id              uuid        primary key default uuidv7(),
    case_id         uuid        not null references care_case,
    organisation_id uuid        not null references organisation,
    compared_id     uuid        not null references classification,
    coded_since     timestamptz not null,
    asked_by        uuid        not null references staff_member,
    asked_name      text        not null,
    asked_at        timestamptz not null,
    sampled         boolean     not null,
    done_at         timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid        references staff_member,
    check (done_at is null or withdrawn_at is null),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on column second_coding.compared_id is 'The first coding that counted when it was asked for: with this one it is compared, whatever the first coder says later';
comment on column second_coding.coded_since is 'When the case was coded for the first time: who has opened it since may have seen a coding';
create unique index second_coding_once on second_coding (case_id) where withdrawn_at is null;
create index second_coding_waits on second_coding (organisation_id, id) where done_at is null and withdrawn_at is null;
alter table classification add foreign key (asked_id) references second_coding;

alter table classification enable row level security;
alter table classification_code enable row level security;
alter table second_coding enable row level security;

-- True when the actor leads where this case is.
create function app_leads_case(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from care_case c
        where c.id = app_leads_case.id and lt_q_regex(c.organisation_path, (select app_reach(array['MANAGER']))));

-- True while a second coding of this case waits and the actor does not have the case: they are not shown the first one, since it
-- may be theirs to make the second.
create function app_codes_blind(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
            select from second_coding a where a.case_id = app_codes_blind.id and a.done_at is null and a.withdrawn_at is null)
        and not exists (select from care_case c where c.id = app_codes_blind.id and c.handler_id = (select app_actor()));

-- True when the actor has opened the case while it was coded and before a second coding was asked for.
create function app_may_have_seen(asked second_coding) returns boolean
    language sql stable parallel safe
    return exists (
        select from access_entry e
        where e.case_id = asked.case_id and e.staff_id = (select app_actor())
          and e.at >= asked.coded_since and e.at < asked.asked_at);

-- True when the actor may be the second coder that was asked for: reads the case, has not got it, has not coded it and cannot
-- have seen what others coded.
create function app_codes_second(asked uuid, id uuid) returns boolean
    language sql stable parallel safe
    return app_reads_case(id) and exists (
        select from second_coding a join care_case c on c.id = a.case_id
        where a.id = app_codes_second.asked and a.case_id = app_codes_second.id and a.done_at is null and a.withdrawn_at is null
          and c.handler_id is distinct from (select app_actor()) and not app_may_have_seen(a)
          and not exists (select from classification k where k.case_id = a.case_id and k.coded_by = (select app_actor())));

-- Staff who read the case; a person who sees the whole case, for the copy of what is held about them.
grant select on classification, classification_code to gehor_citizen;
grant select on second_coding to gehor_staff;
grant select, insert (id, case_id, organisation_id, coder, version, harm, coded_by, coded_name, role, coded_at, asked_id)
    on classification to gehor_staff;
grant select, insert on classification_code to gehor_staff;
create policy party_reads on classification for select to gehor_citizen using (app_case_scope(case_id) = 'FULL');
create policy party_reads on classification_code for select to gehor_citizen
    using (exists (select from classification k where k.id = classification_id));
create policy reader_reads on classification for select to gehor_staff
    using (app_reads_case(case_id) and (coded_by = (select app_actor()) or not app_codes_blind(case_id)));
create policy reader_reads on classification_code for select to gehor_staff
    using (exists (select from classification k where k.id = classification_id));

-- Who has the case codes it, or who leads there; in their own name, where the case is.
create policy coder_codes on classification for insert to gehor_staff
    with check (coder = 'FIRST' and coded_by = (select app_actor()) and app_reads_case(case_id) and not app_codes_blind(case_id)
        and exists (
            select from care_case c
            where c.id = case_id and c.organisation_id = classification.organisation_id
              and (c.handler_id = (select app_actor()) or classification.role = 'MANAGER'))
        and (role = 'HANDLER' or app_leads_case(case_id)));
create policy second_coder_codes on classification for insert to gehor_staff
    with check (coder = 'SECOND' and coded_by = (select app_actor()) and app_codes_second(asked_id, case_id)
        and exists (select from care_case c where c.id = case_id and c.organisation_id = classification.organisation_id)
        and (role = 'HANDLER' or app_leads_case(case_id)));
create policy coder_codes on classification_code for insert to gehor_staff
    with check (exists (
        select from classification k
        where k.id = classification_id and k.coded_by = (select app_actor()) and k.xmin = pg_current_xact_id()::xid));

-- Who leads there asks for a second coding and takes that back while it waits. Whoever makes it ends the waiting.
grant insert (id, case_id, organisation_id, compared_id, coded_since, asked_by, asked_name, asked_at, sampled),
    update (done_at, withdrawn_at, withdrawn_by) on second_coding to gehor_staff;
create policy reader_reads on second_coding for select to gehor_staff using (app_reads_case(case_id));
create policy leader_asks on second_coding for insert to gehor_staff
    with check (asked_by = (select app_actor()) and app_leads_case(case_id)
        and exists (select from care_case c where c.id = case_id and c.organisation_id = second_coding.organisation_id)
        and exists (
            select from classification k
            where k.id = compared_id and k.case_id = second_coding.case_id and k.coder = 'FIRST'));
create policy ends on second_coding for update to gehor_staff
    using (done_at is null and withdrawn_at is null and app_reads_case(case_id))
    with check (case when done_at is not null
        then exists (select from classification k where k.asked_id = second_coding.id and k.coded_by = (select app_actor()))
        else withdrawn_by = (select app_actor()) and app_leads_case(case_id) end);

-- Of a coding its coder tells, of what was asked who asked; only staff see it.
create policy coder_tells on event for insert to gehor_staff
    with check (audience = 'STAFF' and type in ('CASE_CLASSIFIED', 'SECOND_CODING_ASKED', 'SECOND_CODING_WITHDRAWN')
        and actor_id = (select app_actor())
        and exists (
            select from care_case c
            where c.id = event.case_id and c.organisation_id = event.organisation_id
              and c.organisation_path = event.organisation_path));
create policy of_coders on event as restrictive for insert to gehor_staff
    with check (case
        when type = 'CASE_CLASSIFIED' then audience = 'STAFF' and exists (
            select from classification k
            where k.id = item_id and k.case_id = event.case_id and k.coded_by = (select app_actor()))
        when type in ('SECOND_CODING_ASKED', 'SECOND_CODING_WITHDRAWN') then audience = 'STAFF' and exists (
            select from second_coding a
            where a.id = item_id and a.case_id = event.case_id
              and (select app_actor()) = case type when 'SECOND_CODING_ASKED' then a.asked_by else a.withdrawn_by end)
        else true end);
