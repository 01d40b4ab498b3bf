-- The time for an answer: how long it is, when it stands still and why, what is said when it takes longer, and who of the staff is
-- reminded.

alter table care_case
    add column term_days    integer check (term_days > 0),
    add column paused_at    timestamptz,
    add column pause_reason text check (pause_reason in ('CONSENT', 'CITIZEN_REPLY')),
    add column expected_on  date,
    add check ((paused_at is null) = (pause_reason is null)),
    add check (paused_at is null or (done_at is null and due_on is not null));
comment on column care_case.term_days is 'Calendar days that the first round had, before its end moved to a working day or stood still; null when no answer is owed';
comment on column care_case.paused_at is 'Since when the time stands still; null while it runs. Who, and what came before, stands in case_pause';
comment on column care_case.expected_on is 'By when the unit expects to answer, as its latest interim answer says';
update care_case c
set term_days = greatest(1, coalesce((select r.answer_due_on from reopening r where r.case_id = c.id), c.due_on)
    - (c.received_at at time zone 'Europe/Stockholm')::date)
where c.answer_promise = 'OWED' and c.due_on is not null;

-- Each time it stood still: begun and ended, never changed otherwise.
create table case_pause (
    id              uuid        primary key default uuidv7(),
    case_id         uuid        not null references care_case,
    reason          text        not null check (reason in ('CONSENT', 'CITIZEN_REPLY')),
    ends_with       text        not null check (ends_with in ('REPLIED', 'DECIDED')),
    note            text        check (length(note) between 1 and 1000),
    paused_at       timestamptz not null,
    paused_by       uuid        not null references staff_member,
    paused_name     text        not null,
    due_before      date        not null,
    counted_from    date        not null,
    days_before     integer     not null check (days_before >= 0),
    ended_at        timestamptz check (ended_at >= paused_at),
    ended_by        text        check (ended_by in ('STAFF', 'REPLIED', 'DECIDED', 'ANSWERED', 'WITHDRAWN')),
    ended_by_id     uuid        references staff_member,
    ended_name      text,
    days            integer     check (days >= 0),
    due_after       date        check (due_after >= due_before),
    check (num_nulls(ended_at, ended_by, days, due_after) in (0, 4)),
    check ((ended_by_id is null) = (ended_name is null))
);
comment on column case_pause.note is 'For colleagues: citizens read the reason, not this';
comment on column case_pause.counted_from is 'The due day without any pause; with days_before, the days of the pauses before this one, what pauses are added up from';
comment on column case_pause.ends_with is 'What lets the time run again by itself, as the rules of the country said when it began';
create unique index case_pause_open on case_pause (case_id) where ended_at is null;
create index case_pause_of_case on case_pause (case_id, id);

-- An interim answer is a letter of a kind of its own.
alter table message
    add column kind        text not null default 'LETTER' check (kind in ('LETTER', 'INTERIM')),
    add column expected_on date,
    add check ((kind = 'INTERIM') = (expected_on is not null)),
    add check (kind = 'LETTER' or (author = 'STAFF' and not awaits_reply));

alter table case_pause enable row level security;

-- True when the actor leads where this open case is.
create function app_leads_open_case(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from care_case c
        where c.id = app_leads_open_case.id and c.done_at is null
          and lt_q_regex(c.organisation_path, (select app_reach(array['MANAGER']))));

-- True when the running transaction has let the time of this case stand still, or run again.
create function app_moves_clock(id uuid) returns boolean
    language sql stable
    return exists (select from case_pause p where p.case_id = app_moves_clock.id and p.xmin = pg_current_xact_id()::xid);

-- True when the actor, in the running transaction, has said yes or no as the patient of this case, or has taken it over.
create function app_has_decided(id uuid) returns boolean
    language sql stable
    return exists (
        select from representation r
        where r.case_id = app_has_decided.id and r.patient_id = (select app_actor()) and r.decided_by_kind = 'PATIENT'
          and r.state in ('ACTIVE', 'DECLINED', 'TAKEN_OVER') and r.xmin = pg_current_xact_id_if_assigned()::xid);

grant select (xmin, id, case_id, reason, ends_with, paused_at, paused_name, due_before, counted_from, days_before, ended_at, ended_by,
    ended_name, days, due_after) on case_pause to gehor_citizen;
grant update (ended_at, ended_by, days, due_after) on case_pause to gehor_citizen;
create policy party_reads on case_pause for select to gehor_citizen using (app_writes_in(case_id));
create policy party_ends on case_pause for update to gehor_citizen
    using (ended_at is null and app_writes_in(case_id))
    with check (ended_by_id is null
        and ((ended_by = 'REPLIED' and ends_with = 'REPLIED') or (ended_by = 'WITHDRAWN' and app_steers_case(case_id))));
-- Whoever was asked sees nothing of the case, and says no without seeing more of it afterwards.
create policy patient_meets on case_pause for select to gehor_citizen using (app_has_decided(case_id));
create policy patient_ends on case_pause for update to gehor_citizen
    using (ended_at is null and app_has_decided(case_id))
    with check (ended_by_id is null and ended_by = 'DECIDED' and ends_with = 'DECIDED' and app_has_decided(case_id));
grant select, insert (case_id, reason, ends_with, note, paused_at, paused_by, paused_name, due_before, counted_from, days_before),
    update (ended_at, ended_by, ended_by_id, ended_name, days, due_after) on case_pause to gehor_staff;
create policy reader_reads on case_pause for select to gehor_staff using (app_reads_case(case_id));
create policy handler_or_manager_pauses on case_pause for insert to gehor_staff
    with check (paused_by = (select app_actor()) and (app_handles_case(case_id) or app_leads_open_case(case_id)));
create policy handler_or_manager_ends on case_pause for update to gehor_staff
    using (ended_at is null and (app_handles_case(case_id) or app_leads_open_case(case_id)))
    with check (ended_by in ('STAFF', 'ANSWERED') and ended_by_id = (select app_actor()));

grant insert (term_days) on care_case to gehor_citizen, gehor_public;
grant update (paused_at, pause_reason) on care_case to gehor_citizen, gehor_staff;
grant update (expected_on) on care_case to gehor_staff;
-- Who leads there lets the time of a colleague's case stand still, and nothing else.
create policy manager_pauses on care_case for update to gehor_staff
    using (lt_q_regex(organisation_path, (select app_reach(array['MANAGER']))))
    with check (done_at is null and lt_q_regex(organisation_path, (select app_reach(array['MANAGER']))) and app_moves_clock(id));

create policy patient_lets_run on care_case for update to gehor_citizen
    using (app_is_party(id))
    with check (done_at is null and paused_at is null and app_has_decided(id) and app_moves_clock(id));

create or replace function care_case_moves() returns trigger
    language plpgsql as $$
begin
    -- What is done waits for nobody.
    if new.done_at is not null then
        new.paused_at := null;
        new.pause_reason := null;
    end if;
    if new.done_at is null and new.paused_at is distinct from old.paused_at and not app_moves_clock(old.id) then
        raise insufficient_privilege using message = 'time stands still and runs again with a row that says why';
    end if;
    -- Nested, since what is looked up is open to citizens only.
    if current_user = 'gehor_citizen' then
        if not (
            (new.state = 'WITHDRAWN' and old.done_at is null and old.state <> 'REOPENING_REQUESTED'
                and (new.due_on, new.reopened, new.unread) is not distinct from (old.due_on, old.reopened, old.unread)
                and app_steers_case(old.id))
            or (old.state = 'ANSWERED' and new.state = 'REOPENING_REQUESTED' and not old.reopened and old.reopen_until > now()
                and new.unread = old.unread and new.paused_at is null and app_case_scope(old.id) = 'FULL')
            or ((new.state = 'REOPENING_REQUESTED') = (old.state = 'REOPENING_REQUESTED') and new.unread
                and (new.done_at, new.reopened) is not distinct from (old.done_at, old.reopened)
                and ((new.due_on, new.paused_at) is not distinct from (old.due_on, old.paused_at)
                    or (old.paused_at is not null and new.paused_at is null and new.due_on >= old.due_on)))
            or (old.paused_at is not null and new.paused_at is null and new.due_on >= old.due_on and app_has_decided(old.id)
                and (new.state, new.done_at, new.reopened, new.unread)
                    is not distinct from (old.state, old.done_at, old.reopened, old.unread))) then
            raise insufficient_privilege using message = 'a citizen does not move a case so';
        end if;
    end if;
    if current_user = 'gehor_staff' then
        if new.due_on is distinct from old.due_on and old.state <> 'REOPENING_REQUESTED'
            and not (old.paused_at is not null and new.paused_at is null and new.due_on >= old.due_on) then
            raise insufficient_privilege using message = 'the day on which an answer is due stands';
        end if;
        if old.paused_at is not null and new.paused_at is not null and new.paused_at <> old.paused_at then
            raise insufficient_privilege using message = 'a pause that has begun stands';
        end if;
        if new.handler_id is distinct from app_actor() and app_moves_clock(old.id)
            and (new.state, new.handler_id, new.handler_name, new.handler_title, new.done_at, new.unread, new.reopened,
                 new.reopen_until, new.expected_on)
                is distinct from (old.state, old.handler_id, old.handler_name, old.handler_title, old.done_at, old.unread,
                 old.reopened, old.reopen_until, old.expected_on) then
            raise insufficient_privilege using message = 'who leads lets the time stand still and does nothing else';
        end if;
    end if;
    return new;
end
$$;
drop trigger care_case_moves on care_case;
create trigger care_case_moves before update on care_case for each row execute function care_case_moves();

create policy manager_tells_of_pauses on event for insert to gehor_staff
    with check (audience = 'CASE' and type in ('CLOCK_PAUSED', 'CLOCK_RESUMED') and actor_id = (select app_actor())
        and exists (
            select from care_case c
            where c.id = case_id and c.organisation_id = event.organisation_id and c.organisation_path = event.organisation_path
              and lt_q_regex(c.organisation_path, (select app_reach(array['MANAGER'])))));
-- A reply or a decision that was waited for lets the time run again.
create policy party_tells_of_resuming on event for insert to gehor_citizen
    with check (actor_name is null and audience = 'CASE' and type = 'CLOCK_RESUMED'
        and exists (
            select from care_case c
            where c.id = case_id and c.organisation_id = event.organisation_id
              and c.organisation_path = event.organisation_path
              and actor_id is not distinct from case c.identity when 'SHOWN' then (select app_actor()) end)
        and exists (select from case_pause p where p.id = item_id and p.case_id = event.case_id
            and p.ended_by in ('REPLIED', 'DECIDED')));

alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check check (kind in ('RECEIPT', 'QUESTION', 'ANSWER', 'THANKS',
    'REOPENING_DECIDED', 'ACCESS_ANSWERED', 'CONSENT_REQUEST', 'CONSENT_ANSWERED', 'CLOCK_PAUSED', 'CLOCK_RESUMED',
    'INTERIM_ANSWER'));

-- Reminders to staff, by e-mail where one is known: each once, and once a day an overview.
alter table staff_member add column email text check (length(email) <= 254);
comment on column staff_member.email is 'As the employer''s login says it';
grant insert (email), update (email) on staff_member to gehor_login;

-- Whoever plans first on a day has planned it for all nodes.
create table reminder_run (
    country text not null check (country ~ '^[A-Z]{2}$'),
    day     date not null,
    primary key (country, day)
);

create table staff_notice (
    id              uuid        primary key default uuidv7(),
    staff_id        uuid        not null references staff_member,
    country         text        not null,
    planned_on      date        not null,
    purpose         text        not null check (purpose in ('REMINDER', 'OVERVIEW')),
    case_id         uuid        references care_case,
    reason          text        check (reason in ('DUE_SOON', 'OVERDUE', 'UNREAD', 'INTERIM_OWED')),
    step            integer,
    about_on        date,
    lines           jsonb       not null,
    state           text        not null default 'PENDING' check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'SKIPPED')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null default now(),
    sent_at         timestamptz,
    last_error      text        check (length(last_error) <= 200),
    check ((purpose = 'REMINDER') = (num_nonnulls(case_id, reason, step, about_on) = 4)),
    check (purpose = 'REMINDER' or num_nonnulls(case_id, reason, step, about_on) = 0)
);
comment on column staff_notice.lines is 'What it says: numbers of cases, reasons and days. Nothing of what anybody wrote';
comment on column staff_notice.about_on is 'The day that it is about: a due day that moves is reminded of anew';
create unique index staff_notice_reminder on staff_notice (case_id, staff_id, reason, step, about_on) where purpose = 'REMINDER';
create unique index staff_notice_overview on staff_notice (staff_id, country, planned_on) where purpose = 'OVERVIEW';
create index staff_notice_due on staff_notice (next_attempt_at) where state in ('PENDING', 'SENDING');

create index care_case_due on care_case (country, due_on) where done_at is null and paused_at is null and due_on is not null;
create index care_case_unread on care_case (country) where done_at is null and unread;
create index care_case_interim on care_case (country, received_at)
    where done_at is null and due_on is not null and expected_on is null and not reopened;

alter table reminder_run enable row level security;
alter table staff_notice enable row level security;
grant select, insert on reminder_run to gehor_follower;
create policy follower_plans on reminder_run for all to gehor_follower using (true) with check (true);
grant select, insert (staff_id, country, planned_on, purpose, case_id, reason, step, about_on, lines),
    update (state, attempts, next_attempt_at, sent_at, last_error) on staff_notice to gehor_follower;
create policy follower_sends on staff_notice for all to gehor_follower using (true) with check (true);
-- What followers need to know for that: of open cases their days and who has them, of staff where they are reached and work.
grant select (id, number, country, organisation_path, handler_id, received_at, due_on, done_at, paused_at, unread, expected_on, reopened)
    on care_case to gehor_follower;
create policy follower_reads on care_case for select to gehor_follower using (done_at is null);
grant select (id, email) on staff_member to gehor_follower;
create policy follower_reads on staff_member for select to gehor_follower using (email is not null);
grant select (staff_id, path, role, covers_subtree, revoked_at) on role_assignment to gehor_follower;
create policy follower_reads on role_assignment for select to gehor_follower using (revoked_at is null);

-- Whom a case's reminders go to: its handler while they work there, else those who distribute cases or lead nearest above it.
create function app_reminded(place ltree, handler uuid) returns setof uuid
    language sql stable parallel safe
begin atomic
    with there as (
        select r.staff_id, r.role, nlevel(r.path) as depth from role_assignment r
        where r.revoked_at is null and (r.path = place or (r.covers_subtree and r.path @> place))),
    handling as (
        select distinct t.staff_id from there t where t.staff_id = handler and t.role in ('HANDLER', 'MANAGER'))
    select h.staff_id from handling h
    union
    select t.staff_id from there t
    where t.role in ('ALLOCATOR', 'MANAGER') and not exists (select from handling)
      and t.depth = (select max(d.depth) from there d where d.role in ('ALLOCATOR', 'MANAGER'));
end;
revoke execute on function app_reminded from public;
grant execute on function app_reminded to gehor_follower;
