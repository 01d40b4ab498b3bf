-- What a citizen does besides writing: takes the case back, keeps an unfinished letter, says whether the answer answered,
-- asks for the case to be opened again; and what either side has read.

alter table care_case add column reopen_until timestamptz;
alter table care_case add column reopened boolean not null default false;
comment on column care_case.reopen_until is 'Until when a party may ask for the case to be opened again; null before it is answered';
comment on column care_case.reopened is 'A party has asked for that once; once is all';

alter table message add column reply_by date check (reply_by is null or author = 'STAFF');
comment on column message.reply_by is 'The day by which the handler wishes a reply';
alter table inbox_item add column about_id uuid;
comment on column inbox_item.about_id is 'The letter or the answer that it tells of';
create index access_entry_of_case on access_entry (case_id, at);

create table withdrawal (
    case_id      uuid        primary key references care_case,
    person_id    uuid        not null,
    reason       text        check (length(reason) between 1 and 2000),
    withdrawn_at timestamptz not null
);

-- One row a case: that it can be asked for once is the primary key.
create table reopening (
    case_id       uuid        primary key references care_case,
    requested_by  uuid        not null,
    reason        text        not null check (length(reason) between 10 and 2000),
    requested_at  timestamptz not null,
    decide_by     date        not null,
    answered_at   timestamptz not null,
    answer_due_on date,
    granted       boolean,
    decision      text        check (length(decision) between 10 and 2000),
    decided_at    timestamptz,
    decided_by    uuid        references staff_member,
    decided_name  text,
    decided_title text,
    check (num_nulls(granted, decision, decided_at, decided_by, decided_name) in (0, 5))
);
comment on column reopening.answer_due_on is 'Until when the first answer was due: what the clock goes back to, or begins anew from';

-- The unfinished letter of a party in a case; gone when it is sent, or not touched for long.
create table letter_draft (
    case_id    uuid        not null references care_case,
    person_id  uuid        not null references person,
    text       text        not null check (length(text) <= 8000),
    version    integer     not null,
    saved_at   timestamptz not null,
    expires_on date        not null,
    primary key (person_id, case_id)
);

create table rating (
    answer_id  uuid        not null references answer,
    person_id  uuid        not null,
    case_id    uuid        not null references care_case,
    answered   text        not null check (answered in ('YES', 'PARTLY', 'NO')),
    comment    text        check (length(comment) between 1 and 1000),
    first_at   timestamptz not null,
    rated_at   timestamptz not null,
    primary key (answer_id, person_id)
);
create table rating_part (
    answer_id   uuid not null,
    person_id   uuid not null,
    question_id uuid not null references case_question,
    answered    text not null check (answered in ('YES', 'PARTLY', 'NO')),
    primary key (answer_id, person_id, question_id),
    foreign key (answer_id, person_id) references rating
);

-- A party has read a letter or an answer. What the unit has read stands in access_entry.
create table receipt (
    item_id   uuid        not null,
    person_id uuid        not null,
    case_id   uuid        not null references care_case,
    read_at   timestamptz not null,
    primary key (item_id, person_id)
);

comment on column withdrawal.person_id is 'As message.author_id: the case''s own id where the unit does not see who it is; so also below';
comment on column reopening.requested_by is 'As withdrawal.person_id';
comment on column rating.person_id is 'As withdrawal.person_id';
comment on column receipt.person_id is 'As withdrawal.person_id';

alter table withdrawal enable row level security;
alter table reopening enable row level security;
alter table letter_draft enable row level security;
alter table rating enable row level security;
alter table rating_part enable row level security;
alter table receipt enable row level security;

-- A citizen takes back what is not done and asks for an answered case to be opened again. The policies of care_case say what
-- a case may look like afterwards; from where it may come only a trigger sees.
grant update (done_at, due_on, reopened) on care_case to gehor_citizen;
grant update (due_on, reopen_until) on care_case to gehor_staff;
create policy submitter_withdraws on care_case for update to gehor_citizen
    using (exists (
        select from case_party p
        where p.person_id = (select app_actor()) and p.case_id = care_case.id and p.role = 'SUBMITTER'))
    with check (state = 'WITHDRAWN' and done_at is not null);
create policy party_asks_again on care_case for update to gehor_citizen
    using (exists (select from case_party p where p.person_id = (select app_actor()) and p.case_id = care_case.id))
    with check (state = 'REOPENING_REQUESTED' and done_at is null and reopened);

create function care_case_moves() returns trigger
    language plpgsql as $$
begin
    -- Nested, since what is looked up is open to citizens only.
    if current_user = 'gehor_citizen' then
        if not (
            (new.state = 'WITHDRAWN' and old.done_at is null and old.state <> 'REOPENING_REQUESTED'
                and (new.due_on, new.reopened, new.unread) is not distinct from (old.due_on, old.reopened, old.unread)
                and exists (
                    select from case_party p
                    where p.person_id = app_actor() and p.case_id = old.id and p.role = 'SUBMITTER'))
            or (old.state = 'ANSWERED' and new.state = 'REOPENING_REQUESTED' and not old.reopened and old.reopen_until > now()
                and new.unread = old.unread)
            or (new.state = 'REOPENING_REQUESTED') = (old.state = 'REOPENING_REQUESTED') and new.unread
                and (new.done_at, new.due_on, new.reopened) is not distinct from (old.done_at, old.due_on, old.reopened)) then
            raise insufficient_privilege using message = 'a citizen does not move a case so';
        end if;
    end if;
    if current_user = 'gehor_staff' and new.due_on is distinct from old.due_on and old.state <> 'REOPENING_REQUESTED' then
        raise insufficient_privilege using message = 'the day on which an answer is due stands';
    end if;
    return new;
end
$$;
create trigger care_case_moves before update of state, done_at, due_on, reopened, unread on care_case
    for each row execute function care_case_moves();

grant select, insert on withdrawal to gehor_citizen;
grant select on withdrawal to gehor_staff;
create policy party_reads on withdrawal for select to gehor_citizen using (app_is_party(case_id));
create policy submitter_withdraws on withdrawal for insert to gehor_citizen
    with check (person_id = app_writes_as(case_id)
        and exists (
            select from case_party p
            where p.person_id = (select app_actor()) and p.case_id = withdrawal.case_id and p.role = 'SUBMITTER')
        and exists (select from care_case c where c.id = case_id and c.state = 'WITHDRAWN'));
create policy reader_reads on withdrawal for select to gehor_staff using (app_reads_case(case_id));

grant select, insert (case_id, requested_by, reason, requested_at, decide_by, answered_at, answer_due_on) on reopening to gehor_citizen;
grant select, update (granted, decision, decided_at, decided_by, decided_name, decided_title) on reopening to gehor_staff;
create policy party_reads on reopening for select to gehor_citizen using (app_is_party(case_id));
create policy party_asks on reopening for insert to gehor_citizen
    with check (requested_by = app_writes_as(case_id) and app_is_party(case_id)
        and exists (select from care_case c where c.id = case_id and c.state = 'REOPENING_REQUESTED'));
create policy reader_reads on reopening for select to gehor_staff using (app_reads_case(case_id));
create policy reader_decides on reopening for update to gehor_staff
    using (granted is null and app_reads_case(case_id)) with check (granted is not null and decided_by = (select app_actor()));

grant select, insert, update (text, version, saved_at, expires_on), delete on letter_draft to gehor_citizen;
create policy own on letter_draft for all to gehor_citizen using (person_id = (select app_actor()))
    with check (person_id = (select app_actor()) and app_is_party(case_id));
grant select (case_id, person_id, expires_on), delete on letter_draft to gehor_follower;
create policy follower_expires on letter_draft for all to gehor_follower using (expires_on < current_date);

-- What a citizen thinks of an answer may change for two weeks.
grant select, insert, update (answered, comment, rated_at) on rating to gehor_citizen;
grant select on rating to gehor_staff;
create policy own_reads on rating for select to gehor_citizen using (person_id = app_writes_as(case_id));
create policy party_rates on rating for insert to gehor_citizen
    with check (person_id = app_writes_as(case_id) and app_is_party(case_id)
        and exists (select from answer a where a.id = answer_id and a.case_id = rating.case_id));
create policy own_changes on rating for update to gehor_citizen
    using (person_id = app_writes_as(case_id) and first_at > now() - interval '14 days')
    with check (person_id = app_writes_as(case_id));
create policy reader_reads on rating for select to gehor_staff using (app_reads_case(case_id));
grant select, insert, delete on rating_part to gehor_citizen;
grant select on rating_part to gehor_staff;
create policy own_reads on rating_part for select to gehor_citizen
    using (exists (select from rating r where r.answer_id = rating_part.answer_id and r.person_id = rating_part.person_id));
create policy own_rates on rating_part for insert to gehor_citizen
    with check (exists (select from answer_part p where p.answer_id = rating_part.answer_id and p.question_id = rating_part.question_id)
        and exists (
            select from rating r
            where r.answer_id = rating_part.answer_id and r.person_id = rating_part.person_id
              and r.first_at > now() - interval '14 days'));
create policy own_changes on rating_part for delete to gehor_citizen
    using (exists (
        select from rating r
        where r.answer_id = rating_part.answer_id and r.person_id = rating_part.person_id
          and r.first_at > now() - interval '14 days'));
create policy reader_reads on rating_part for select to gehor_staff
    using (exists (select from rating r where r.answer_id = rating_part.answer_id and r.person_id = rating_part.person_id));

grant select, insert on receipt to gehor_citizen;
grant select on receipt to gehor_staff;
create policy own_reads on receipt for select to gehor_citizen using (person_id = app_writes_as(case_id));
create policy party_reads_it on receipt for insert to gehor_citizen
    with check (person_id = app_writes_as(case_id) and app_is_party(case_id));
create policy reader_reads on receipt for select to gehor_staff using (app_reads_case(case_id));

-- What only a party does only a party tells of; staff need not write that they were written to.
create policy citizen_tells_more on event for insert to gehor_citizen
    with check (actor_name is null
        and (audience, type) in (('CASE', 'CASE_WITHDRAWN'), ('CASE', 'REOPENING_REQUESTED'),
                                 ('STAFF', 'ANSWER_RATED'), ('STAFF', 'CITIZEN_READ'))
        and exists (
            select from care_case c
            where c.id = case_id and c.organisation_id = event.organisation_id
              and c.organisation_path = event.organisation_path
              and actor_id is not distinct from case c.identity when 'SHOWN' then (select app_actor()) end));
create policy of_parties on event as restrictive for insert to gehor_staff
    with check (type not in ('CASE_WITHDRAWN', 'REOPENING_REQUESTED', 'ANSWER_RATED', 'CITIZEN_READ'));
