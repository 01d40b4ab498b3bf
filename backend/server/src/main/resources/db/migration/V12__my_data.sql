-- What a citizen learns of their own data: who opened their cases and why, questions about that, and copies of everything.

alter table access_entry
    add column organisation_id uuid references organisation,
    add column reason          text check (reason in ('HANDLES', 'WORKS_THERE', 'LEADS_THERE'));
update access_entry e
set organisation_id = c.organisation_id,
    reason = case when c.handler_id = e.staff_id then 'HANDLES' when e.role = 'MANAGER' then 'LEADS_THERE' else 'WORKS_THERE' end
from care_case c where c.id = e.case_id;
alter table access_entry alter column organisation_id set not null, alter column reason set not null;
comment on column access_entry.organisation_id is 'Where the role is by which it was opened';
comment on column access_entry.reason is 'What gave the right: had the case, worked at its unit, led there';

create table access_question (
    id                uuid        primary key default uuidv7(),
    entry_id          uuid        not null references access_entry,
    case_id           uuid        not null references care_case,
    organisation_id   uuid        not null references organisation,
    organisation_path ltree       not null,
    person_id         uuid        not null,
    text              text        not null check (length(text) between 3 and 2000),
    asked_at          timestamptz not null,
    answer            text        check (length(answer) between 3 and 4000),
    answered_at       timestamptz,
    answered_by       uuid        references staff_member,
    answered_name     text,
    answered_title    text,
    unique (entry_id, person_id),
    check (num_nulls(answer, answered_at, answered_by, answered_name) in (0, 4))
);
comment on column access_question.organisation_id is 'Where the case was when it was asked: who leads there answers';
comment on column access_question.person_id is 'As withdrawal.person_id';
create index access_question_open on access_question (organisation_id, id) where answered_at is null;
create index access_question_answered on access_question (organisation_id, id desc) where answered_at is not null;
create index access_question_of_case on access_question (case_id);

-- Copies of everything held about a person, asked for by that person: who fetched what, and when.
create table data_export (
    id         uuid        primary key default uuidv7(),
    person_id  uuid        not null references person,
    format     text        not null check (format in ('JSON', 'PDF')),
    asked_at   timestamptz not null,
    expires_at timestamptz not null,
    fetches    integer     not null default 0 check (fetches between 0 and 3),
    fetched_at timestamptz
);
create index data_export_of_person on data_export (person_id, id desc);

alter table access_question enable row level security;
alter table data_export enable row level security;

grant select on access_question to gehor_citizen;
grant insert (entry_id, case_id, organisation_id, organisation_path, person_id, text, asked_at) on access_question to gehor_citizen;
create policy own_reads on access_question for select to gehor_citizen using (person_id = app_writes_as(case_id));
create policy party_asks on access_question for insert to gehor_citizen
    with check (person_id = app_writes_as(case_id) and app_is_party(case_id)
        and exists (select from access_entry e where e.id = entry_id and e.case_id = access_question.case_id)
        and exists (
            select from care_case c
            where c.id = access_question.case_id and c.organisation_id = access_question.organisation_id
              and c.organisation_path = access_question.organisation_path));

-- Who leads there sees a question and the entry that it is about, and answers once, in their own name.
grant select, update (answer, answered_at, answered_by, answered_name, answered_title) on access_question to gehor_staff;
create policy manager_reads on access_question for select to gehor_staff
    using (lt_q_regex(organisation_path, (select app_reach(array['MANAGER']))));
create policy manager_answers on access_question for update to gehor_staff
    using (answered_at is null and lt_q_regex(organisation_path, (select app_reach(array['MANAGER']))))
    with check (answered_at is not null and answered_by = (select app_actor()));
create policy manager_reads on access_entry for select to gehor_staff
    using (exists (select from access_question q where q.entry_id = access_entry.id));

-- The answer reaches the inbox of who asked.
grant select (id, case_id, person_id) on access_question to gehor_follower;
create policy follower_reads on access_question for select to gehor_follower using (true);

grant select, insert (person_id, format, asked_at, expires_at), update (fetches, fetched_at) on data_export to gehor_citizen;
create policy own on data_export for all to gehor_citizen using (person_id = (select app_actor()))
    with check (person_id = (select app_actor()));

-- The events of it are told by who did it and seen on the staff's side by those who lead there only.
create policy citizen_asks_about_access on event for insert to gehor_citizen
    with check (actor_name is null and audience = 'STAFF' and type = 'ACCESS_ASKED'
        and exists (select from access_question q where q.id = item_id and q.case_id = event.case_id)
        and exists (
            select from care_case c
            where c.id = event.case_id and c.organisation_id = event.organisation_id
              and c.organisation_path = event.organisation_path
              and actor_id is not distinct from case c.identity when 'SHOWN' then (select app_actor()) end));
create policy manager_tells on event for insert to gehor_staff
    with check (audience = 'STAFF' and type = 'ACCESS_ANSWERED' and actor_id = (select app_actor())
        and exists (
            select from access_question q
            where q.id = item_id and q.case_id = event.case_id and q.answered_by = (select app_actor()))
        and exists (
            select from care_case c
            where c.id = event.case_id and c.organisation_id = event.organisation_id
              and c.organisation_path = event.organisation_path));
create policy of_managers on event as restrictive for insert to gehor_staff
    with check (type <> 'ACCESS_ASKED'
        and (type <> 'ACCESS_ANSWERED'
            or exists (select from access_question q where q.id = item_id and q.answered_by = (select app_actor()))));
create policy managers_see on event as restrictive for select to gehor_staff
    using (type not in ('ACCESS_ASKED', 'ACCESS_ANSWERED') or lt_q_regex(organisation_path, (select app_reach(array['MANAGER']))));
