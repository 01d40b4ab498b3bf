-- A case passes to another unit. One row says so, and all that hangs on it follows in the same statement: from then on the unit that
-- had the case sees this row and nothing of the case. It names no content; what was written to the new unit stands in a table of its own.

create table case_transfer (
    id          uuid        primary key default uuidv7(),
    case_id     uuid        not null references care_case,
    case_number text        not null,
    from_id     uuid        not null references organisation,
    from_path   ltree       not null,
    to_id       uuid        not null references organisation check (to_id <> from_id),
    to_path     ltree       not null,
    reason      text        not null check (reason in ('CARE_WAS_THERE', 'UNIT_FOUND', 'CAN_ANSWER_BEST', 'ON_WISH', 'UNIT_CHANGED')),
    draft_sent  boolean     not null,
    due_before  date,
    due_after   date        check (due_after <= due_before),
    term_days   integer     check (term_days > 0),
    moved_at    timestamptz not null,
    moved_by    uuid        not null references staff_member,
    moved_name  text        not null,
    check ((due_before is null) = (due_after is null))
);
comment on column case_transfer.draft_sent is 'The draft of the answer went along; else it was removed';
comment on column case_transfer.due_after is 'Counted from when the case was received first: nobody waits longer because a case moves';
comment on column case_transfer.term_days is 'Where the day is another one: the calendar days that the first round then has';
create index case_transfer_of_case on case_transfer (case_id, id desc);
create index case_transfer_from on case_transfer (from_id, id desc);

create table case_transfer_note (
    transfer_id uuid primary key references case_transfer,
    case_id     uuid not null references care_case,
    text        text not null check (length(text) between 1 and 2000)
);
comment on table case_transfer_note is 'For those who read the case where it goes; and for a person who sees the whole case, in the copy of what is held about them';

alter table case_transfer enable row level security;
alter table case_transfer_note enable row level security;

grant select on case_transfer, case_transfer_note to gehor_citizen;
grant select, insert on case_transfer, case_transfer_note to gehor_staff;
create policy party_reads on case_transfer for select to gehor_citizen using (app_is_party(case_id));
create policy works_there on case_transfer for select to gehor_staff
    using (exists (select from care_case c where c.id = case_id));
create policy keeps_receipt on case_transfer for select to gehor_staff
    using (lt_q_regex(from_path, (select app_reach(array['HANDLER', 'MANAGER', 'ALLOCATOR']))));

-- Whoever has the case passes it on, or who leads there; while nobody has it, whoever reads it.
create policy staff_moves on case_transfer for insert to gehor_staff
    with check (moved_by = (select app_actor()) and app_reads_case(case_id)
        and exists (
            select from care_case c
            where c.id = case_id and c.number = case_number and c.organisation_id = from_id and c.organisation_path = from_path
              and c.done_at is null and c.state <> 'REOPENING_REQUESTED' and c.due_on is not distinct from due_before
              and (c.handler_id is null or c.handler_id = (select app_actor()) or app_leads_case(c.id)))
        and exists (
            select from organisation f join organisation t on t.country = f.country
            where f.id = from_id and t.id = to_id and t.path = to_path and t.kind not in ('NATION', 'REGION')
              and coalesce(t.closed_on > current_date, true)));

-- True when the running transaction has moved this case by this row, in the actor's name.
create function app_moves_case(transfer uuid, id uuid) returns boolean
    language sql stable
    return exists (
        select from case_transfer t
        where t.id = app_moves_case.transfer and t.case_id = app_moves_case.id and t.moved_by = (select app_actor())
          and t.xmin = pg_current_xact_id()::xid);
create policy staff_writes on case_transfer_note for insert to gehor_staff with check (app_moves_case(transfer_id, case_id));
create policy party_reads on case_transfer_note for select to gehor_citizen using (app_case_scope(case_id) = 'FULL');
create policy reader_reads on case_transfer_note for select to gehor_staff using (app_reads_case(case_id));

-- Looks past the row rules, since whoever passes a case on may not work where it goes and no longer sees it there.
create function case_transfer_holds() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update care_case
    set organisation_id = new.to_id, organisation_path = new.to_path, state = 'RECEIVED', handler_id = null, handler_name = null,
        handler_title = null, due_on = new.due_after, term_days = coalesce(new.term_days, term_days),
        changed_at = new.moved_at, version = version + 1
    where id = new.case_id;
    update case_unit set removed_at = new.moved_at, removed_by = new.moved_by
    where case_id = new.case_id and removed_at is null and (role = 'RECEIVES' or organisation_id = new.to_id);
    -- From one patient board to another nobody knows the unit yet.
    insert into case_unit (case_id, organisation_id, organisation_path, role, finds, added_at, added_by, added_name)
    select new.case_id, o.id, o.path, 'RECEIVES', o.kind = 'PATIENT_BOARD' and u.finds, new.moved_at, new.moved_by, new.moved_name
    from organisation o cross join lateral (
        select coalesce(bool_or(u.finds), false) as finds from case_unit u
        where u.case_id = new.case_id and u.role = 'RECEIVES' and u.removed_at = new.moved_at) u
    where o.id = new.to_id;
    -- What the former unit waited for and had in the making is its own: the new one asks and writes for itself.
    update message set awaits_reply = false where case_id = new.case_id and awaits_reply;
    update second_coding set withdrawn_at = new.moved_at, withdrawn_by = new.moved_by
    where case_id = new.case_id and done_at is null and withdrawn_at is null;
    if not new.draft_sent then
        delete from answer_draft_part where case_id = new.case_id;
        delete from answer_draft where case_id = new.case_id;
    end if;
    -- Nobody who had it open has it open there.
    delete from case_presence where case_id = new.case_id;
    -- What a citizen asks about who opened the case, those answer who lead where it is.
    update access_question set organisation_id = new.to_id, organisation_path = new.to_path where case_id = new.case_id;
    return null;
end
$$;
create trigger case_transfer_holds after insert on case_transfer for each row execute function case_transfer_holds();
comment on column access_question.organisation_id is 'Where the case is: who leads there answers';

-- How many, in which roles and where, can see a case now or could after it has moved. Looks past the row rules, by which staff see
-- only their own roles; tells no names, and that only to those who read the case.
create function app_transfer_access(id uuid, target ltree)
    returns table (change text, organisation_id uuid, role text, people bigint)
    language sql stable security definer
begin atomic
    with known as (
        select r.staff_id, r.organisation_id, r.role,
               (r.path = c.organisation_path or (r.covers_subtree and c.organisation_path <@ r.path)) as here,
               (r.path = target or (r.covers_subtree and target <@ r.path)) as there
        from care_case c cross join role_assignment r
        where c.id = app_transfer_access.id and r.revoked_at is null and r.role in ('HANDLER', 'MANAGER', 'ALLOCATOR')
          and (r.path @> c.organisation_path or r.path @> target)
          and lt_q_regex(c.organisation_path, (select app_reach(array['HANDLER', 'MANAGER'])))),
    person as (
        select k.staff_id, bool_or(k.here) as here, bool_or(k.there) as there from known k group by k.staff_id)
    select case when p.here and p.there then 'KEEPS' when p.here then 'LOSES' else 'GAINS' end,
           k.organisation_id, k.role, count(distinct k.staff_id)
    from known k join person p on p.staff_id = k.staff_id
    where k.here or k.there
    group by 1, 2, 3;
end;
revoke execute on function app_transfer_access from public;
grant execute on function app_transfer_access to gehor_staff;

-- What happened in a case is seen by those who see the case, wherever it was then. The unit that had it is told once that it has
-- gone: an event for that unit alone, which no timeline shows.
alter table event drop constraint event_audience_check,
    add constraint event_audience_check check (audience in ('CASE', 'STAFF', 'FORMER', 'PERSON'));
comment on column event.audience is 'CASE: parties and staff; STAFF: staff only; FORMER: staff of the organisation that had the case; PERSON: only person_id';
-- (Not as an "exists": that is planned as a list of all cases first.)
alter policy staff_reads on event
    using (audience in ('CASE', 'STAFF') and (select true from care_case c where c.id = event.case_id));
create policy former_unit_is_told on event for select to gehor_staff
    using (audience = 'FORMER' and lt_q_regex(organisation_path, (select app_reach(array['HANDLER', 'MANAGER', 'ALLOCATOR']))));
create policy mover_tells on event for insert to gehor_staff
    with check (type = 'CASE_TRANSFERRED' and actor_id = (select app_actor()) and app_moves_case(item_id, case_id));
create policy of_movers on event as restrictive for insert to gehor_staff
    with check (case when type = 'CASE_TRANSFERRED' or audience = 'FORMER' then type = 'CASE_TRANSFERRED' and exists (
            select from case_transfer t
            where t.id = item_id and t.case_id = event.case_id
              and case audience when 'CASE' then (t.to_id, t.to_path) = (event.organisation_id, event.organisation_path)
                                when 'FORMER' then (t.from_id, t.from_path) = (event.organisation_id, event.organisation_path)
                                else false end)
        else true end);

alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check check (kind in ('RECEIPT', 'QUESTION', 'ANSWER', 'THANKS',
    'REOPENING_DECIDED', 'ACCESS_ANSWERED', 'CONSENT_REQUEST', 'CONSENT_ANSWERED', 'CLOCK_PAUSED', 'CLOCK_RESUMED',
    'INTERIM_ANSWER', 'CASE_TRANSFERRED'));
