-- The rows that the tests of the row rules know, each by a name: id('OPEN') is the case that is open.
create function id(name text) returns uuid language sql immutable as $$ select encode(
    set_byte(set_byte(decode(md5(name), 'hex'), 6, (get_byte(decode(md5(name), 'hex'), 6) & 15) | 48),
             8, (get_byte(decode(md5(name), 'hex'), 8) & 63) | 128), 'hex')::uuid $$;
create function label(name text) returns text language sql immutable as $$ select replace(id(name)::text, '-', '') $$;

insert into organisation (id, parent_id, path, kind, country, external_id, external_id_kind, name, search_text)
select id(name), case when above <> '' then id(split_part(above, '.', -1)) end,
       (select string_agg(label(step), '.' order by n)
        from unnest(string_to_array(ltrim(above || '.' || name, '.'), '.')) with ordinality as s (step, n))::ltree,
       kind, 'SE', 'X-' || name, 'HSA', name, lower(name)
from (values ('SWEDEN', '', 'NATION'), ('REGION', 'SWEDEN', 'REGION'), ('UNIT', 'SWEDEN.REGION', 'UNIT'),
             ('NEXT_UNIT', 'SWEDEN.REGION', 'UNIT'), ('OTHER_REGION', 'SWEDEN', 'REGION'),
             ('FAR_UNIT', 'SWEDEN.OTHER_REGION', 'UNIT')) t (name, above, kind);

insert into person (id, pid_hash, pid_cipher, country, born_on, name, email)
select id(name), name::bytea, '\x00', 'SE', date '1980-05-05', name, lower(name) || '@example.org' from unnest(array['ANNA', 'BO']) name;

insert into staff_member (id, employee_id, name)
select id(name), name, name from unnest(array['HANDLER', 'COLLEAGUE', 'ELSEWHERE', 'ABOVE', 'ABOVE_ONLY', 'ALLOCATOR',
    'ANALYST', 'ADMIN', 'REVOKED', 'FAR']) name;
insert into role_assignment (id, staff_id, organisation_id, path, role, covers_subtree, revoked_at)
select id('role of ' || t.name), id(t.name), o.id, o.path, t.role, t.below, case when t.name = 'REVOKED' then now() end
from (values ('HANDLER', 'UNIT', 'HANDLER', false), ('COLLEAGUE', 'UNIT', 'HANDLER', false),
             ('ELSEWHERE', 'NEXT_UNIT', 'HANDLER', true), ('ABOVE', 'REGION', 'MANAGER', true),
             ('ABOVE_ONLY', 'REGION', 'HANDLER', false), ('ALLOCATOR', 'UNIT', 'ALLOCATOR', false),
             ('ANALYST', 'UNIT', 'ANALYST', false), ('ADMIN', 'REGION', 'ADMIN', true),
             ('REVOKED', 'UNIT', 'HANDLER', true), ('FAR', 'FAR_UNIT', 'HANDLER', false)) t (name, at, role, below)
join organisation o on o.id = id(at);

-- Of Anna at the unit: one new, one that the handler has asked about, one answered. Of Bo at the unit far away: one with its handler.
insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, submitter_id, patient_id,
                       handler_id, handler_name, received_at, done_at, changed_at)
select id(t.name), (260000000 + n)::text, 'COMPLAINT', state, 'SE', o.id, o.path, id(person), id(person), id(handler), handler,
       now(), case when state = 'ANSWERED' then now() end, now()
from (values (1, 'NEW', 'RECEIVED', 'ANNA', 'UNIT', null), (2, 'OPEN', 'AWAITING_CITIZEN', 'ANNA', 'UNIT', 'HANDLER'),
             (3, 'DONE', 'ANSWERED', 'ANNA', 'UNIT', 'HANDLER'), (4, 'FOREIGN', 'AWAITING_CITIZEN', 'BO', 'FAR_UNIT', 'FAR'))
     t (n, name, state, person, at, handler)
join organisation o on o.id = id(at);
create temporary table world as
select c.id, case c.id when id('NEW') then 'NEW' when id('OPEN') then 'OPEN' when id('DONE') then 'DONE' else 'FOREIGN' end as name,
       c.submitter_id, c.handler_id, c.organisation_id, c.organisation_path from care_case c;
insert into case_party (case_id, person_id, role) select id, submitter_id, 'SUBMITTER' from world;
insert into case_party (case_id, person_id, role, scope) select id, submitter_id, 'PATIENT', 'FULL' from world;
insert into case_content (case_id, submitter_name, patient_name, occurred_precision, what_happened, answer_channel, language)
select id, 'N', 'N', 'ONGOING', 'I waited for hours.', 'INBOX', 'SV' from world;
insert into case_unit (id, case_id, organisation_id, organisation_path, role, added_at)
select id('unit of ' || name), id, organisation_id, organisation_path, 'RECEIVES', now() from world;
insert into case_unit (id, case_id, organisation_id, organisation_path, role, added_at, added_by, added_name)
select id('further unit of ' || w.name), w.id, o.id, o.path, 'CONCERNED', now(), w.handler_id, 'H'
from world w join organisation o on o.id = id('NEXT_UNIT') where w.name in ('OPEN', 'DONE');
insert into case_question (id, case_id, position, text) select id('question of ' || name), id, 1, 'Why?' from world;
insert into message (id, case_id, author, author_id, author_name, text, sent_at, awaits_reply, idempotency_key)
select id('message of ' || name), id, 'STAFF', handler_id, 'H', 'When?', now(), true, 'key-of-' || name from world where name <> 'NEW';
insert into answer_draft (case_id, opening, version, saved_at, saved_by) select id, 'Thank', 1, now(), handler_id from world where name <> 'NEW';
insert into answer_draft_part (case_id, question_id, text, answered)
select id, id('question of ' || name), 'Because', true from world where name <> 'NEW';
insert into answer (id, case_id, version, opening, signed_by, signed_name, organisation_id, published_at, idempotency_key)
select id('answer of ' || name), id, 1, 'Thank you.', handler_id, 'H', organisation_id, now(), 'key-of-' || name from world where name = 'DONE';
insert into case_closing (id, case_id, thanks, closed_by, closed_name, closed_at, idempotency_key)
select id('closing of ' || name), id, 'Thank you.', handler_id, 'H', now(), 'key-of-' || name from world where name in ('DONE', 'FOREIGN');
insert into anonymous_submission (key_hash, body_hash, case_number, sent_at) values ('\x01', '\x00', 'NEW NUMBER', now()), ('\x02', '\x00', 'OLD NUMBER', now() - interval '25 hours');
insert into anonymous_count (sender, period_from, sent) values ('\x01', now(), 1), ('\x02', now() - interval '2 hours', 1);
insert into answer_part (answer_id, question_id, text) select id('answer of DONE'), id('question of DONE'), 'Because.';
insert into access_entry (id, case_id, staff_id, staff_name, role, organisation_id, case_organisation_id, reason, request_id, at)
select id('access to ' || name), id, handler_id, 'H', 'HANDLER', organisation_id, organisation_id, 'HANDLES', 'r', now() from world where name <> 'NEW';
insert into submission (person_id, idempotency_key, body_hash, case_id) select submitter_id, 'key-of-' || name, '\x00', id from world;
insert into draft (id, person_id, kind, content, version, saved_at, expires_on)
values (id('draft of ANNA'), id('ANNA'), 'COMPLAINT', '{}', 1, now(), '9999-01-01'), (id('draft of BO'), id('BO'), 'COMPLAINT', '{}', 1, now(), '9999-01-01'),
       (id('old draft of BO'), id('BO'), 'COMPLAINT', '{}', 1, now(), '2020-01-01');
insert into draft_warning (id, draft_id, person_id, expires_on, days) values (id('warning of ANNA'), id('draft of ANNA'), id('ANNA'), '9999-01-01', 14);
insert into attachment (id, owner_id, case_id, message_id, name, size, received, stored, stored_size, sha256, media_type, attached_at)
select id('file of ' || name), submitter_id, id, case when name = 'OPEN' then id('message of OPEN') end, 'a.txt', 1, 1, id('bytes'), 1,
       sha256('a'), 'text/plain', now() from world;
insert into attachment (id, owner_id, draft_id, case_id, name, size)
values (id('draft file of ANNA'), id('ANNA'), id('draft of ANNA'), null, 'a.txt', 1), (id('draft file of BO'), id('BO'), id('draft of BO'), null, 'a.txt', 1),
       (id('letter file of ANNA'), id('ANNA'), null, id('OPEN'), 'a.txt', 1), (id('letter file of HANDLER'), id('HANDLER'), null, id('OPEN'), 'a.txt', 1);
insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, item_id)
select 'CASE_RECEIVED', 'CASE', now(), id, organisation_id, organisation_path, id('event of ' || name) from world
union all select 'ANSWER_SAVED', 'STAFF', now(), id, organisation_id, organisation_path, id('desk event of ' || name) from world where name <> 'NEW';
insert into event (type, audience, occurred_at, case_id, person_id, item_id)
select 'INBOX_ITEM_ADDED', 'PERSON', now(), id, submitter_id, id('item of ' || name) from world;
insert into inbox_item (id, person_id, case_id, kind, source, created_at)
select id('item of ' || name), submitter_id, id, 'RECEIPT', row_number() over (), now() from world;
insert into notification (id, person_id, inbox_item_id, channel, state, next_attempt_at)
select id('notice of ' || name), submitter_id, id('item of ' || name), 'EMAIL', 'PENDING', now() from world;
insert into follower_cursor (name, tx, position) values ('inbox', '1', 0);
insert into operator_file (sha256, location) values (repeat('0', 64), 'file:none');
-- After the answer: the answered case is rated and may be opened again; letters and readings of both citizens.
update care_case set reopen_until = now() + interval '1 day' where id = id('DONE');
insert into withdrawal (case_id, person_id, reason, withdrawn_at) values (id('DONE'), id('ANNA'), 'Settled.', now()), (id('FOREIGN'), id('BO'), null, now());
insert into reopening (case_id, requested_by, reason, requested_at, decide_by, answered_at)
select id, submitter_id, 'You left out why.', now(), current_date, now() from world where name in ('DONE', 'FOREIGN');
insert into letter_draft (case_id, person_id, text, version, saved_at, expires_on)
values (id('OPEN'), id('ANNA'), 'I also', 1, now(), '9999-01-01'), (id('FOREIGN'), id('BO'), 'I also', 1, now(), '2020-01-01');
insert into rating (answer_id, person_id, case_id, answered, first_at, rated_at) values (id('answer of DONE'), id('ANNA'), id('DONE'), 'NO', now(), now());
insert into rating_part (answer_id, person_id, question_id, answered) values (id('answer of DONE'), id('ANNA'), id('question of DONE'), 'NO');
insert into receipt (item_id, person_id, case_id, read_at)
select id('message of ' || name), submitter_id, id, now() from world where name in ('OPEN', 'FOREIGN');
insert into contact_code (id, person_id, way, address, code, made_at)
select id(kind || name), id(name), 'EMAIL', 'new@example.org', '123456', at
from unnest(array['ANNA', 'BO']) name, (values ('code of ', now()), ('old code of ', now() - interval '2 days')) t (kind, at);
insert into contact_needs (person_id, interpreter, changed_at) select id(name), name, now() from unnest(array['ANNA', 'BO']) name;
insert into notice_settings (person_id, quiet_from, quiet_until, time_zone)
select id(name), '22:00', '07:00', 'Europe/Stockholm' from unnest(array['ANNA', 'BO']) name;
insert into push_subscription (id, person_id, endpoint, made_at)
select id('browser of ' || name), id(name), 'https://push.example/' || name, now() from unnest(array['ANNA', 'BO']) name;
-- What citizens ask about accesses, and their copies.
insert into access_question (id, entry_id, case_id, organisation_id, organisation_path, person_id, text, asked_at)
select id('access question of ' || name), id('access to ' || name), id, organisation_id, organisation_path, submitter_id, 'Who is this?', now()
from world where name in ('OPEN', 'FOREIGN');
insert into data_export (id, person_id, format, asked_at, expires_at)
select id('export of ' || name), id(name), 'JSON', now(), now() from unnest(array['ANNA', 'BO']) name;
-- A seal, an entry that a law had removed, and a review of who opened the open case.
insert into audit_seal (sequence, log, from_tx, from_position, to_tx, to_position, entries, digests, previous_hash, hash, sealed_at)
values (1, 'EVENT', '0', 0, '1', 1, 1, sha256('entry'), sha256('none'), sha256('first'), now());
insert into audit_removal (log, entry_tx, entry_position, digest, law, removed_at) values ('EVENT', '1', 1, sha256('entry'), 'A law', now());
insert into access_review (id, organisation_id, organisation_path, reviewer_id, reviewer_name, period_from, period_until, seed, found,
                           begun_at, idempotency_key)
select id('review'), o.id, o.path, id('ABOVE'), 'A', now() - interval '1 day', now(), 1, 1, now(), 'key-of-review'
from organisation o where o.id = id('UNIT');
insert into access_review_item (id, review_id, organisation_path, place, entry_id, case_id, case_number, staff_id, staff_name, role, organisation_id, reason, at, until)
select id('item of review'), id('review'), o.path, 1, id('access to OPEN'), id('OPEN'), '1', id('HANDLER'), 'H', 'HANDLER', o.id, 'HANDLES', now(), now()
from organisation o where o.id = id('UNIT');
-- Codings: of the new case by the colleague, with a second one asked for, since the handler had opened it; of the others by their handlers.
insert into classification (id, case_id, organisation_id, coder, version, coded_by, coded_name, role, coded_at)
select id('coding of ' || name), id, organisation_id, 'FIRST', 1, coalesce(handler_id, id('COLLEAGUE')), 'C', 'HANDLER', now() - interval '2 hours'
from world where name <> 'DONE';
insert into classification_code (classification_id, position, taxonomy, code) select id, 1, 'HCAT', 'LISTENING' from classification;
insert into access_entry (id, case_id, staff_id, staff_name, role, organisation_id, case_organisation_id, reason, request_id, at)
select id('access to ' || name), id, id('HANDLER'), 'H', 'HANDLER', organisation_id, organisation_id, 'WORKS_THERE', 'r', now() - interval '1 hour'
from world where name = 'NEW';
insert into second_coding (id, case_id, organisation_id, compared_id, coded_since, asked_by, asked_name, asked_at, sampled)
select id('second coding of ' || name), id, organisation_id, id('coding of ' || name), now() - interval '2 hours', id('ABOVE'), 'A',
       now() - interval '30 minutes', false
from world where name = 'NEW';
-- The time of the open cases stands still; the manager above is the one who may end it besides the handler.
insert into case_pause (id, case_id, reason, ends_with, note, paused_at, paused_by, paused_name, due_before, counted_from, days_before)
select id('pause of ' || name), id, 'CITIZEN_REPLY', 'REPLIED', 'N', now(), handler_id, 'H', current_date, current_date, 0 from world
where name in ('OPEN', 'FOREIGN');
update care_case set due_on = current_date + 1 where id in (id('NEW'), id('OPEN'), id('FOREIGN'));
update care_case set paused_at = now(), pause_reason = 'CITIZEN_REPLY' where id in (id('OPEN'), id('FOREIGN'));
update staff_member set email = 'handler@example.org' where id = id('HANDLER');
insert into reminder_run (country, day) values ('SE', '2020-01-01');
insert into staff_notice (id, staff_id, country, planned_on, purpose, case_id, reason, step, about_on, lines)
values (id('reminder of OPEN'), id('HANDLER'), 'SE', '2020-01-01', 'REMINDER', id('OPEN'), 'DUE_SOON', 7, '2020-01-08', '[]');
-- Notes of the colleague, one of them from when the case was at another unit, and one far away; who has the cases open.
insert into case_note (id, case_id, organisation_id, organisation_path, author_id, author_name, text, written_at, idempotency_key)
select id('note of ' || name), w.id, w.organisation_id, w.organisation_path, id(case name when 'OPEN' then 'COLLEAGUE' else 'FAR' end), 'C',
       'Asked the ward.', now(), 'key-of-note-' || name
from world w where name in ('OPEN', 'FOREIGN');
insert into case_note (id, case_id, organisation_id, organisation_path, author_id, author_name, text, written_at, idempotency_key)
select id('earlier note of OPEN'), id('OPEN'), o.id, o.path, id('ELSEWHERE'), 'E', 'Not ours.', now(), 'key-of-earlier-note'
from organisation o where o.id = id('NEXT_UNIT');
insert into case_presence (case_id, page_id, staff_id, staff_name, seen_at)
select id, id('page of ' || name), id(case name when 'OPEN' then 'HANDLER' else 'FAR' end), 'H', now() from world where name in ('OPEN', 'FOREIGN');
insert into case_presence (case_id, page_id, staff_id, staff_name, seen_at)
values (id('OPEN'), id('lost page of OPEN'), id('HANDLER'), 'H', now() - interval '11 minutes');
-- Texts to begin from.
insert into answer_template (id, organisation_id, organisation_path, purpose, kinds, language, title, text, version, changed_by, changed_name, changed_at)
select id('template of ' || n), o.id, o.path, 'QUESTION', array['COMPLAINT'], 'SV', 'T', 'When?', 1, id('ABOVE'), 'A', now()
from unnest(array['UNIT', 'REGION', 'FAR_UNIT']) n join organisation o on o.id = id(n);
-- The far case has come from the next unit: what follows from that stands already.
alter table case_transfer disable trigger case_transfer_holds;
insert into case_transfer (id, case_id, case_number, from_id, from_path, to_id, to_path, reason, draft_sent, moved_at, moved_by, moved_name)
select id('transfer of ' || w.name), w.id, '1', f.id, f.path, w.organisation_id, w.organisation_path, 'ON_WISH', false, now(), id('ELSEWHERE'), 'E'
from world w join organisation f on f.id = id('NEXT_UNIT') where w.name = 'FOREIGN';
alter table case_transfer enable trigger case_transfer_holds;
insert into case_transfer_note (transfer_id, case_id, text) select id('transfer of FOREIGN'), id('FOREIGN'), 'She waits for you.';
