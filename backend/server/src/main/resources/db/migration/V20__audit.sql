-- The chain that shows whether the event log and the access log are still as they were written, and the reviews of the access log.

-- Every reading has a place, as an event has: what commits later in a lower place lies ahead of whoever reads below the oldest
-- running transaction.
alter table access_entry
    add column tx                   xid8   not null default pg_current_xact_id(),
    add column position             bigint generated always as identity,
    add column case_organisation_id uuid   references organisation,
    add column stated_reason        text   check (length(stated_reason) between 3 and 500);
update access_entry e set case_organisation_id = c.organisation_id from care_case c where c.id = e.case_id;
alter table access_entry alter column case_organisation_id set not null;
comment on column access_entry.case_organisation_id is 'Where the case was when it was opened';
comment on column access_entry.stated_reason is 'What was said by whoever opened a case that is not allocated to them; null when nobody asked';
create unique index access_entry_place on access_entry (tx, position);
create index access_entry_of_unit on access_entry (case_organisation_id, at desc, id desc);

-- Which place an entry takes, and its id, is nobody's to say.
revoke insert on access_entry from gehor_staff;
grant insert (case_id, staff_id, staff_name, role, organisation_id, case_organisation_id, reason, stated_reason, request_id, at)
    on access_entry to gehor_staff;

-- Entries of either log that a law had removed: what is left of one is its place and its digest. Sealed like the others, so that
-- each removal can be seen for ever. Nobody has the right to write here before there is something that removes by law.
create table audit_removal (
    tx             xid8        not null default pg_current_xact_id(),
    position       bigint      generated always as identity,
    log            text        not null check (log in ('EVENT', 'ACCESS')),
    entry_tx       xid8        not null,
    entry_position bigint      not null,
    digest         bytea       not null check (length(digest) = 32),
    law            text        not null check (length(law) between 3 and 200),
    removed_at     timestamptz not null,
    primary key (tx, position),
    unique (log, entry_tx, entry_position)
);

-- The chain. A seal covers all entries of one log between two places: their digests in order, and a hash over those, the seal
-- itself and the hash of the seal before.
create table audit_seal (
    sequence      bigint      primary key check (sequence >= 1),
    log           text        not null check (log in ('EVENT', 'ACCESS', 'REMOVAL')),
    from_tx       xid8        not null,
    from_position bigint      not null,
    to_tx         xid8        not null,
    to_position   bigint      not null,
    entries       integer     not null check (entries > 0),
    digests       bytea       not null check (length(digests) = 32 * entries),
    previous_hash bytea       not null check (length(previous_hash) = 32),
    hash          bytea       not null check (length(hash) = 32),
    sealed_at     timestamptz not null,
    check ((to_tx, to_position) > (from_tx, from_position))
);
alter table audit_seal alter column digests set storage external;
create index audit_seal_of_log on audit_seal (log, sequence);
comment on column audit_seal.from_tx is 'The place that ended the seal before of the same log; it is not in this one';
comment on column audit_seal.digests is 'SHA-256 of each entry: its place, ids, types and times, and of its texts their SHA-256 only';

do $$
begin
    if not exists (select from pg_roles where rolname = 'gehor_sealer') then
        create role gehor_sealer nologin;
    end if;
    grant usage on schema public to gehor_sealer;
    execute format('grant gehor_sealer to %I with inherit false, set true', '${appUser}');
end
$$;

alter table audit_removal enable row level security;
alter table audit_seal enable row level security;

-- Who seals reads both logs and adds to the end of the chain, nothing else. Nobody changes a seal or takes one away.
grant select on event, access_entry, audit_removal to gehor_sealer;
grant select, insert on audit_seal to gehor_sealer;
create policy sealer_reads on event for select to gehor_sealer using (true);
create policy sealer_reads on access_entry for select to gehor_sealer using (true);
create policy sealer_reads on audit_removal for select to gehor_sealer using (true);
create policy sealer_reads on audit_seal for select to gehor_sealer using (true);
create policy sealer_adds on audit_seal for insert to gehor_sealer
    with check (sequence = 1 or exists (
        select from audit_seal before where before.sequence = audit_seal.sequence - 1 and before.hash = audit_seal.previous_hash));

-- Spot checks of the access log by those who lead: what was asked for, a sample, and what was found. Whole in itself, so that it
-- still says what was looked at when a case has moved on.
create table access_review (
    id                uuid        primary key default uuidv7(),
    organisation_id   uuid        not null references organisation,
    organisation_path ltree       not null,
    reviewer_id       uuid        not null references staff_member,
    reviewer_name     text        not null,
    reviewer_title    text,
    period_from       timestamptz not null,
    period_until      timestamptz not null check (period_until > period_from),
    staff_words       text        check (length(staff_words) between 1 and 100),
    reason            text        check (reason in ('HANDLES', 'WORKS_THERE', 'LEADS_THERE')),
    seed              bigint      not null,
    found             integer     not null check (found >= 0),
    begun_at          timestamptz not null,
    conclusion        text        check (length(conclusion) between 3 and 4000),
    closed_at         timestamptz,
    idempotency_key   text        not null check (length(idempotency_key) between 8 and 64),
    unique (reviewer_id, idempotency_key),
    check ((conclusion is null) = (closed_at is null))
);
create index access_review_of_organisation on access_review (organisation_id, id desc);
comment on column access_review.found is 'Sittings that the sample was drawn from';
comment on column access_review.seed is 'With the same seed and the same log the same sittings are drawn';

create table access_review_item (
    id                uuid        primary key default uuidv7(),
    review_id         uuid        not null references access_review,
    organisation_path ltree       not null,
    place             integer     not null check (place >= 1),
    entry_id          uuid        not null references access_entry,
    case_id           uuid        not null references care_case,
    case_number       text        not null,
    staff_id          uuid        not null references staff_member,
    staff_name        text        not null,
    role              text        not null,
    organisation_id   uuid        not null references organisation,
    reason            text        not null,
    stated_reason     text,
    at                timestamptz not null,
    until             timestamptz not null,
    verdict           text        check (verdict in ('IN_ORDER', 'NOT_IN_ORDER')),
    note              text        check (length(note) between 1 and 2000),
    judged_at         timestamptz,
    unique (review_id, place),
    unique (review_id, entry_id),
    check ((verdict is null) = (judged_at is null)),
    check (verdict is distinct from 'NOT_IN_ORDER' or note is not null)
);

alter table access_review enable row level security;
alter table access_review_item enable row level security;

-- Those who lead there see a review; whoever began it judges and closes it, and then it stays as it is.
grant select, insert (id, organisation_id, organisation_path, reviewer_id, reviewer_name, reviewer_title, period_from, period_until,
    staff_words, reason, seed, found, begun_at, idempotency_key), update (conclusion, closed_at) on access_review to gehor_staff;
create policy manager_reads on access_review for select to gehor_staff
    using (lt_q_regex(organisation_path, (select app_reach(array['MANAGER']))));
create policy manager_begins on access_review for insert to gehor_staff
    with check (reviewer_id = (select app_actor()) and lt_q_regex(organisation_path, (select app_reach(array['MANAGER'])))
        and exists (select from organisation o where o.id = organisation_id and o.path = organisation_path));
create policy reviewer_closes on access_review for update to gehor_staff
    using (closed_at is null and reviewer_id = (select app_actor())
        and lt_q_regex(organisation_path, (select app_reach(array['MANAGER']))))
    with check (closed_at is not null and not exists (
        select from access_review_item i where i.review_id = access_review.id and i.verdict is null));

grant select, insert (review_id, organisation_path, place, entry_id, case_id, case_number, staff_id, staff_name,
    role, organisation_id, reason, stated_reason, at, until),
    update (verdict, note, judged_at) on access_review_item to gehor_staff;
create policy manager_reads on access_review_item for select to gehor_staff
    using (lt_q_regex(organisation_path, (select app_reach(array['MANAGER']))));
create policy reviewer_draws on access_review_item for insert to gehor_staff
    with check (staff_id <> (select app_actor())
        and exists (
            select from access_review r
            where r.id = review_id and r.organisation_path = access_review_item.organisation_path
              and r.reviewer_id = (select app_actor()) and r.xmin = pg_current_xact_id()::xid)
        and exists (
            select from access_entry e
            where e.id = entry_id and e.case_id = access_review_item.case_id and e.staff_id = access_review_item.staff_id));
create policy reviewer_judges on access_review_item for update to gehor_staff
    using (exists (
        select from access_review r
        where r.id = review_id and r.reviewer_id = (select app_actor()) and r.closed_at is null))
    with check (verdict is not null);
