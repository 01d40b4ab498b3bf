-- A country's worth of rows, as a superuser and without checking references: 230,000 cases at 1,143 organisations.
-- Everything is numbered, so that a test can name what it looks for: id('unit', 1), id('person', 1), id('staff', 1) …
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '256MB';

create function id(kind text, n bigint) returns uuid language sql immutable parallel safe
    return (lpad(to_hex(ascii(kind)), 4, '0') || lpad(to_hex(n), 28, '0'))::uuid;
create function label(kind text, n bigint) returns text language sql immutable parallel safe
    return replace(id(kind, n)::text, '-', '');

-- One nation, 21 regions, 1,100 units: 300 in the first region, 40 in each of the others.
insert into organisation (id, path, kind, country, external_id, external_id_kind, name, search_text)
values (id('nation', 1), label('nation', 1)::ltree, 'NATION', 'SE', 'SE', 'NATIONAL', 'Sverige', 'sverige');
insert into organisation (id, parent_id, path, kind, country, external_id, external_id_kind, name, search_text)
select id('region', r), id('nation', 1), (label('nation', 1) || '.' || label('region', r))::ltree, 'REGION', 'SE',
       'SE232100' || r, 'ORGNO', 'Region ' || r, 'region ' || r
from generate_series(1, 21) r;
insert into organisation (id, parent_id, path, kind, country, external_id, external_id_kind, name, search_text)
select id('unit', u), id('region', r), (label('nation', 1) || '.' || label('region', r) || '.' || label('unit', u))::ltree,
       'UNIT', 'SE', 'SE2321-' || u, 'HSA', 'Vårdcentral ' || u, 'vardcentral ' || u
from generate_series(1, 1100) u cross join lateral (select case when u <= 300 then 1 else 2 + (u - 301) / 40 end as r);

-- Who finds out which unit it was: one in each region.
insert into organisation (id, parent_id, path, kind, country, external_id, external_id_kind, name, ancestors, search_text)
select id('board', r), id('region', r), (label('nation', 1) || '.' || label('region', r) || '.' || label('board', r))::ltree,
       'PATIENT_BOARD', 'SE', 'SE2322-' || r, 'HSA', 'Patientnämnden ' || r, array['Region ' || r], 'patientnamnden ' || r
from generate_series(1, 21) r;

insert into person (id, pid_hash, pid_cipher, country, born_on, name, email, email_confirmed_at)
select id('person', p), sha256(p::text::bytea), '\x00', 'SE', date '1980-01-01', 'Person ' || p, 'p' || p || '@example.org', now()
from generate_series(1, 40000) p;

-- Two handlers a unit and sixty more at unit 1; 10001 handles in all of region 1, 10002 allocates there, 10003 leads there.
insert into staff_member (id, employee_id, name, title)
select id('staff', s), 'E' || s, 'Handläggare ' || s, 'Sjuksköterska'
from (select generate_series(1, 2200) s union all select generate_series(10001, 10003) union all select generate_series(20000, 20059)) t;
insert into role_assignment (staff_id, organisation_id, path, role, covers_subtree)
select id('staff', s), o.id, o.path, 'HANDLER', false
from generate_series(1, 2200) s join organisation o on o.id = id('unit', 1 + (s - 1) / 2);
insert into role_assignment (staff_id, organisation_id, path, role, covers_subtree)
select id('staff', s), o.id, o.path, role, below
from (select 10001 as s, id('region', 1) as organisation, 'HANDLER' as role, true as below
      union all select 10002, id('region', 1), 'ALLOCATOR', true
      union all select 10003, id('region', 1), 'MANAGER', true
      union all select s, id('unit', 1), 'HANDLER', false from generate_series(20000, 20059) s) t
join organisation o on o.id = t.organisation;

-- Content is there for every fourth case.
-- The first 6,000 cases are at unit 1 and open, of which its sixty handlers have all but 100; one person has 660 cases. Of the rest a fifth is
-- open, and of those half are taken.
create table plan as
select n, id('case', n) as case_id, u as unit,
       case when n % 301 = 0 then 1 else 1 + n % 40000 end as person,
       open, taken, case when u = 1 then 20000 + n % 60 else 2 * u - n % 2 end as staff,
       timestamptz '2026-11-01 08:00+00' - make_interval(mins => (200000 - n)::int) as at
from generate_series(1, 200000) n
cross join lateral (select case when n <= 6000 then 1 else 1 + (n * 7919) % 1100 end as u) w
cross join lateral (select n <= 6000 or n % 5 = 0 as open,
                           case when n <= 6000 then n % 59 <> 0 else n % 5 <> 0 or n % 2 = 0 end as taken) s;

insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, submitter_id, patient_id,
                       handler_id, handler_name, received_at, due_on, done_at, changed_at, unread)
select p.case_id, (260000000 + p.n)::text, 'COMPLAINT',
       case when not p.open then 'ANSWERED' when not p.taken then 'RECEIVED' when p.n % 3 = 0 then 'AWAITING_CITIZEN' else 'IN_PROGRESS' end,
       'SE', o.id, o.path, id('person', p.person), id('person', p.person),
       case when p.taken then id('staff', p.staff) end, case when p.taken then 'Handläggare' end,
       p.at, p.at::date + 28, case when not p.open then p.at + interval '9 days' end, p.at, false
from plan p join organisation o on o.id = id('unit', p.unit);
insert into case_party (case_id, person_id, role, scope)
select case_id, id('person', person), role, case role when 'PATIENT' then 'FULL' end from plan cross join unnest(array['SUBMITTER', 'PATIENT']) role;
insert into case_content (case_id, submitter_name, patient_name, occurred_precision, occurred_about, what_happened, answer_channel, language)
select case_id, 'P', 'P', 'ABOUT', 'i våras', 'Jag väntade länge och fick inget svar.', 'INBOX', 'SV' from plan where n % 4 = 1;
insert into case_question (id, case_id, position, text) select id('question', n), case_id, 1, 'Varför?' from plan where n % 4 = 1;
insert into message (id, case_id, author, author_id, author_name, text, sent_at, idempotency_key)
select id('message', n), case_id, 'STAFF', id('staff', staff), 'Handläggare', 'När var det?', at, 'message-' || n from plan where taken and n % 4 = 1;
insert into answer (id, case_id, version, opening, signed_by, signed_name, organisation_id, published_at, idempotency_key)
select id('answer', n), case_id, 1, 'Tack.', id('staff', staff), 'Handläggare', id('unit', unit), at, 'answer-' || n from plan where not open and n % 4 = 1;
insert into answer_part (answer_id, question_id, text)
select id('answer', n), id('question', n), 'Därför.' from plan where not open and n % 4 = 1;
insert into answer_draft (case_id, opening, version, saved_at, saved_by)
select case_id, 'Tack.', 1, at, id('staff', staff) from plan where taken and n % 4 = 1;
insert into answer_draft_part (case_id, question_id, text, answered)
select case_id, id('question', n), 'Därför.', true from plan where taken and n % 4 = 1;
insert into access_entry (case_id, staff_id, staff_name, role, organisation_id, case_organisation_id, reason, request_id, at)
select case_id, id('staff', staff), 'Handläggare', 'HANDLER', id('unit', unit), id('unit', unit), 'HANDLES', 'request-' || n, at from plan where taken and n % 4 = 1;
insert into submission (person_id, idempotency_key, body_hash, case_id)
select id('person', person), 'submission-' || n, '\x00', case_id from plan;
insert into draft (person_id, kind, content, version, saved_at, expires_on)
select id('person', 1 + n % 40000), 'COMPLAINT', '{}', 1, now(), case when n % 100 = 0 then date '2026-01-01' else date '9999-01-01' end
from generate_series(1, 60000) n;

-- Two events a case for its parties and staff, one for the person's inbox.
insert into event (tx, position, type, audience, occurred_at, case_id, organisation_id, organisation_path)
overriding system value
select (3 + p.n / 500)::text::xid8, 3 * p.n + k, case k when 0 then 'CASE_RECEIVED' else 'CASE_TAKEN' end, 'CASE', p.at, p.case_id, o.id, o.path
from plan p join organisation o on o.id = id('unit', p.unit) cross join generate_series(0, 1) k;
insert into event (tx, position, type, audience, occurred_at, case_id, person_id, item_id)
overriding system value
select (3 + n / 500)::text::xid8, 3 * n + 2, 'INBOX_ITEM_ADDED', 'PERSON', at, case_id, id('person', person), id('item', n) from plan;
select setval(pg_get_serial_sequence('event', 'position'), 1000000);
select setval('case_number_seq', 500000);
insert into inbox_item (id, person_id, case_id, kind, source, created_at, read_at)
select id('item', n), id('person', person), case_id, 'RECEIPT', 3 * n, at, case when n % 4 <> 0 then at end from plan;
insert into notification (id, person_id, inbox_item_id, channel, state, next_attempt_at, sent_at)
select uuidv7(at - now()), id('person', person), id('item', n), 'EMAIL', case when n % 20000 = 0 then 'PENDING' else 'SENT' end, at, at from plan;
-- The followers begin shortly before the end of the log.
insert into follower_cursor (name, tx, position) values ('inbox', '403', 599900), ('notification', '403', 599900);
insert into case_unit (case_id, organisation_id, organisation_path, role, added_at)
select p.case_id, o.id, o.path, 'RECEIVES', p.at from plan p join organisation o on o.id = id('unit', p.unit);
insert into case_unit (case_id, organisation_id, organisation_path, role, added_at)
select p.case_id, o.id, o.path, 'CONCERNED', p.at from plan p join organisation o on o.id = id('unit', 1 + p.unit % 1100) where p.n % 10 = 0;
drop table plan;

-- 30,000 of the other kinds, at all units: a third each; of those that owe nothing most are closed with thanks. A third hides
-- who sent it, and a third of the views and improvement messages came without login.
create table plan as
select n, id('case', 300000 + n) as case_id, 1 + n % 1100 as unit, 1 + n % 40000 as person, 1 + 2 * (n % 1100) as staff,
       (array['VIEW', 'PRAISE', 'IMPROVEMENT'])[1 + n % 3] as kind, n % 5 <> 0 as closed,
       case when n % 9 = 1 then 'HIDDEN_FROM_UNIT' when n % 9 = 2 then 'ANONYMOUS' else 'SHOWN' end as identity,
       timestamptz '2026-11-01 08:00+00' - make_interval(mins => (30000 - n)::int) as at
from generate_series(1, 30000) n;
update plan set identity = 'SHOWN' where kind = 'PRAISE' and identity = 'ANONYMOUS';
insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, identity, submitter_id, patient_id,
                       handler_id, handler_name, received_at, answer_promise, done_at, changed_at)
select p.case_id, (270000000 + p.n)::text, p.kind, case when p.closed then 'CLOSED' else 'RECEIVED' end, 'SE', o.id, o.path, p.identity,
       case when p.identity = 'SHOWN' then id('person', p.person) end, case when p.identity = 'SHOWN' then id('person', p.person) end,
       case when p.closed then id('staff', p.staff) end, case when p.closed then 'Handläggare' end,
       p.at, 'NONE', case when p.closed then p.at + interval '2 days' end, p.at
from plan p join organisation o on o.id = id('unit', p.unit);
insert into case_party (case_id, person_id, role, scope)
select case_id, id('person', person), role, case role when 'PATIENT' then 'FULL' end
from plan cross join unnest(array['SUBMITTER', 'PATIENT']) role where identity <> 'ANONYMOUS';
insert into case_content (case_id, what_happened, better, unit_words, language)
select case_id, 'Skyltarna leder ingenstans.', 'Större bokstäver.', case when n % 10 = 0 then 'Bakom stationen' end, 'SV' from plan;
insert into case_unit (case_id, organisation_id, organisation_path, role, finds, added_at)
select p.case_id, o.id, o.path, 'RECEIVES', p.n % 10 = 0, p.at from plan p join organisation o on o.id = id('unit', p.unit);
insert into case_closing (case_id, thanks, closed_by, closed_name, closed_at, idempotency_key)
select case_id, 'Tack.', id('staff', staff), 'Handläggare', at + interval '2 days', 'closing-' || n from plan where closed;
insert into event (tx, position, type, audience, occurred_at, case_id, organisation_id, organisation_path)
overriding system value
select (3 + p.n / 75)::text::xid8, 700000 + p.n, 'CASE_RECEIVED', 'CASE', p.at, p.case_id, o.id, o.path
from plan p join organisation o on o.id = id('unit', p.unit);
insert into anonymous_submission (key_hash, body_hash, case_number, sent_at)
select sha256(('key' || n)::bytea), '\x00', n::text, now() from generate_series(1, 20000) n;
insert into anonymous_count (sender, period_from, sent)
select sha256(('sender' || n)::bytea), date_trunc('hour', now()), 1 from generate_series(1, 20000) n;
drop table plan;

