-- A case about PATIENT, filed by SUBMITTER at the unit and answered; everything in it that somebody may or may not see.
insert into person (id, pid_hash, pid_cipher, country, born_on, name)
select id(name), name::bytea, '\x00', 'SE', date '1980-05-05', name from unnest(array['SUBMITTER', 'PATIENT', 'GUARDIAN', 'STRANGER']) name;
insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, submitter_id, patient_id,
                       handler_id, handler_name, received_at, done_at, changed_at, reopen_until)
select id(t.name), number, 'COMPLAINT', state, 'SE', o.id, o.path, id('SUBMITTER'), id('PATIENT'), id('HANDLER'), 'HANDLER', now(),
       case when state = 'ANSWERED' then now() end, now(), case when state = 'ANSWERED' then now() + interval '9 days' end
from (values ('CARED', '260000011', 'ANSWERED'), ('CARED_OPEN', '260000012', 'IN_PROGRESS')) t (name, number, state)
join organisation o on o.id = id('UNIT');
insert into case_party (case_id, person_id, role, scope)
select id(c), id(p), r, s from (values ('CARED'), ('CARED_OPEN')) cases (c),
    (values ('SUBMITTER', 'SUBMITTER', null), ('PATIENT', 'PATIENT', 'ASKED')) parties (p, r, s);
insert into case_content (case_id, submitter_name, patient_name, relation, occurred_precision, what_happened, answer_channel, language)
select id(c), 'S', 'P', 'REPRESENTED', 'ONGOING', 'She waited for hours.', 'INBOX', 'SV' from (values ('CARED'), ('CARED_OPEN')) cases (c);
insert into case_question (id, case_id, position, text) values (id('question'), id('CARED'), 1, 'Why?');
insert into message (id, case_id, author, author_id, author_name, text, sent_at, for_submitter, idempotency_key)
select id(text), id('CARED'), author, id(by), by, text, now(), text = 'TO_SUBMITTER', 'key-of-' || text
from (values ('OF_SUBMITTER', 'CITIZEN', 'SUBMITTER'), ('OF_PATIENT', 'CITIZEN', 'PATIENT'), ('TO_ALL', 'STAFF', 'HANDLER'),
             ('TO_SUBMITTER', 'STAFF', 'HANDLER')) t (text, author, by);
insert into attachment (id, owner_id, case_id, message_id, name, size, received, stored, stored_size, sha256, media_type, attached_at)
select id('file of ' || text), id(by), id('CARED'), id(text), 'a.txt', 1, 1, id('bytes'), 1, sha256('a'), 'text/plain', now()
from (values ('OF_SUBMITTER', 'SUBMITTER'), ('OF_PATIENT', 'PATIENT'), ('TO_ALL', 'HANDLER'), ('TO_SUBMITTER', 'HANDLER')) t (text, by);
insert into answer (id, case_id, version, opening, signed_by, signed_name, organisation_id, published_at, idempotency_key)
values (id('answer'), id('CARED'), 1, 'Thank you.', id('HANDLER'), 'H', id('UNIT'), now(), 'key-of-answer');
insert into answer_part (answer_id, question_id, text) values (id('answer'), id('question'), 'Because.');
insert into answer_for_submitter (answer_id, case_id, version, text, signed_name, published_at)
values (id('answer'), id('CARED'), 1, 'We have looked into it.', 'H', now());
insert into representation (id, case_id, case_number, country, representative_id, representative_name, patient_id, basis, relation,
    patient_decides, patient_may_end, state, requested_at)
select id('representation of ' || c), id(c), '260000011', 'SE', id('SUBMITTER'), 'S', id('PATIENT'), 'PATIENT_CONSENT', 'REPRESENTED',
       true, true, 'REQUESTED', now() from (values ('CARED'), ('CARED_OPEN')) cases (c);
insert into representation_claim (representation_id, case_id, patient_name, statement)
select id('representation of ' || c), id(c), 'P', 'Her daughter.' from (values ('CARED'), ('CARED_OPEN')) cases (c);
insert into representation_step (representation_id, case_id, state, at, by_kind)
select id('representation of ' || c), id(c), 'REQUESTED', now(), 'REPRESENTATIVE' from (values ('CARED'), ('CARED_OPEN')) cases (c);
