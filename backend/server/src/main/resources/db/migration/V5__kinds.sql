-- All four kinds: the end of what is owed no answer, and what is sent without login.

-- A view, praise or improvement message that has been read and closed, with thanks where the unit sends them.
create table case_closing (
    id              uuid        primary key default uuidv7(),
    case_id         uuid        not null unique references care_case,
    thanks          text        check (length(thanks) between 1 and 2000),
    closed_by       uuid        not null references staff_member,
    closed_name     text        not null,
    closed_title    text,
    closed_at       timestamptz not null,
    idempotency_key text        not null check (length(idempotency_key) between 8 and 64),
    unique (closed_by, idempotency_key)
);

-- Keeps sending twice without login from making two cases. Holds hashes and a number, nothing of who sent it, for a day.
create table anonymous_submission (
    key_hash    bytea       primary key,
    body_hash   bytea       not null,
    case_number text        not null,
    sent_at     timestamptz not null
);

-- How many have been sent without login: by a sender, known by a keyed hash that is another in each period, and by all.
create table anonymous_count (
    sender      bytea       not null,
    period_from timestamptz not null,
    sent        integer     not null,
    primary key (sender, period_from)
);
comment on column anonymous_count.sender is 'Keyed hash of period and address; empty: all together. Removed soon after its period';

alter table case_closing enable row level security;
alter table anonymous_submission enable row level security;
alter table anonymous_count enable row level security;

grant select on case_closing to gehor_citizen;
grant select, insert on case_closing to gehor_staff;
create policy party_reads on case_closing for select to gehor_citizen using (app_is_party(case_id));
create policy reader_reads on case_closing for select to gehor_staff using (app_reads_case(case_id));
create policy handler_closes on case_closing for insert to gehor_staff
    with check (closed_by = (select app_actor()) and app_handles_case(case_id));

-- Without login a view or an improvement message is sent, about nobody; nothing of a case is ever read.
grant usage on sequence case_number_seq to gehor_public;
grant insert (id, number, kind, state, country, organisation_id, organisation_path, identity, submitter_id, patient_id,
    received_at, answer_promise, due_on, changed_at) on care_case to gehor_public;
create policy anybody_files on care_case for insert to gehor_public
    with check (identity = 'ANONYMOUS' and state = 'RECEIVED'
        and exists (
            select from organisation o
            where o.id = organisation_id and o.path = organisation_path and o.country = care_case.country));
grant insert on case_content to gehor_public;
create policy anybody_files on case_content for insert to gehor_public
    with check (submitter_name is null and patient_name is null and not follow and app_files_case(case_id));
grant insert (type, audience, occurred_at, case_id, organisation_id, organisation_path, person_id, item_id, actor_id, actor_name)
    on event to gehor_public;
create policy anybody_tells on event for insert to gehor_public
    with check (audience = 'CASE' and type = 'CASE_RECEIVED' and actor_id is null and actor_name is null
        and person_id is null and item_id is null and app_files_case(case_id)
        and exists (select from organisation o where o.id = organisation_id and o.path = organisation_path));

grant select, insert on anonymous_submission to gehor_public;
create policy anybody_sends on anonymous_submission for insert to gehor_public with check (true);
create policy anybody_sends_again on anonymous_submission for select to gehor_public using (true);
grant select, insert, update (sent) on anonymous_count to gehor_public;
create policy anybody_counts on anonymous_count for all to gehor_public using (true) with check (true);
grant select (sent_at), delete on anonymous_submission to gehor_follower;
create policy follower_forgets on anonymous_submission for all to gehor_follower using (sent_at < now() - interval '1 day');
grant select (period_from), delete on anonymous_count to gehor_follower;
create policy follower_forgets on anonymous_count for all to gehor_follower using (period_from < now() - interval '1 hour');
