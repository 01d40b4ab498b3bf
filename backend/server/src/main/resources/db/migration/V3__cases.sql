-- The case. What an allocator may know stands in care_case; what only parties and readers may know stands in the tables beside it.

create sequence case_number_seq;

create table care_case (
    id                uuid        primary key default uuidv7(),
    number            text        not null unique check (number ~ '^[0-9]{9,12}$'),
    kind              text        not null check (kind in ('COMPLAINT', 'VIEW', 'PRAISE', 'IMPROVEMENT')),
    state             text        not null check (state in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_CITIZEN', 'ANSWERED',
                                              'REOPENING_REQUESTED', 'CLOSED', 'WITHDRAWN')),
    country           text        not null check (country ~ '^[A-Z]{2}$'),
    organisation_id   uuid        not null references organisation,
    organisation_path ltree       not null,
    identity          text        not null default 'SHOWN' check (identity in ('SHOWN', 'HIDDEN_FROM_UNIT', 'ANONYMOUS')),
    submitter_id      uuid        references person,
    patient_id        uuid        references person,
    handler_id        uuid        references staff_member,
    handler_name      text,
    handler_title     text,
    received_at       timestamptz not null,
    answer_promise    text        not null default 'OWED' check (answer_promise in ('OWED', 'POSSIBLE', 'NONE')),
    due_on            date,
    queue_day         date        not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
    done_at           timestamptz,
    changed_at        timestamptz not null,
    unread            boolean     not null default false,
    version           integer     not null default 1,
    check ((done_at is not null) = (state in ('ANSWERED', 'CLOSED', 'WITHDRAWN'))),
    check ((identity = 'SHOWN') = (submitter_id is not null) and (identity = 'SHOWN' or patient_id is null)),
    check (identity = 'SHOWN' or kind <> 'COMPLAINT'),
    check (identity <> 'ANONYMOUS' or (kind in ('VIEW', 'IMPROVEMENT') and answer_promise = 'NONE')),
    check ((answer_promise = 'OWED') = (kind = 'COMPLAINT'))
);
comment on column care_case.identity is 'Whether the unit sees who sent it. Otherwise no id and no name of the person stands in anything that staff can read: whose it is stands in case_party only, and of ANONYMOUS nowhere';
comment on column care_case.answer_promise is 'What was promised when it was sent; a profile that changes later takes nothing back';
comment on column care_case.handler_name is 'As it was when the handler took the case: citizens read it here and never see the table of staff';
comment on column care_case.queue_day is 'The due day to order by: cases without one come last';
comment on column care_case.unread is 'The citizen has written a letter that the handler has not yet said to have read';
-- The queue: one unit's open cases by due day (none last), or by time of arrival; those that nobody has; those of a handler.
create index care_case_queue_by_due on care_case (organisation_id, queue_day, id) where done_at is null;
create index care_case_queue_by_id on care_case (organisation_id, id desc) where done_at is null;
create index care_case_unallocated_by_due on care_case (organisation_id, queue_day, id) where done_at is null and handler_id is null;
create index care_case_unallocated_by_id on care_case (organisation_id, id desc) where done_at is null and handler_id is null;
create index care_case_of_handler on care_case (handler_id, queue_day, id) where done_at is null;

create table case_party (
    case_id    uuid        not null references care_case,
    person_id  uuid        not null references person,
    role       text        not null check (role in ('SUBMITTER', 'PATIENT')),
    primary key (person_id, case_id, role)
);
create index case_party_of_case on case_party (case_id);

create table case_content (
    case_id            uuid   primary key references care_case,
    submitter_name     text,
    patient_name       text,
    occurred_precision text   check (occurred_precision in ('EXACT', 'ABOUT', 'PERIOD', 'ONGOING')),
    occurred_from      date,
    occurred_until     date   check (occurred_until >= occurred_from),
    occurred_about     text   check (length(occurred_about) <= 200),
    what_happened      text   not null check (length(what_happened) between 3 and 8000),
    consequences       text   check (length(consequences) <= 4000),
    better             text   check (length(better) <= 4000),
    named_staff        text[] not null default '{}' check (cardinality(named_staff) <= 10),
    follow             boolean not null default false,
    wishes             text[] not null default '{}',
    other_wish         text   check (length(other_wish) <= 500),
    answer_channel     text   check (answer_channel in ('INBOX', 'LETTER')),
    language           text   not null check (language in ('SV', 'NB', 'EN'))
);

comment on column case_content.what_happened is 'The main text of every kind: of a complaint what happened, else what one wants to say';
comment on column case_content.named_staff is 'Praise: whom one wishes to name';
comment on column case_content.follow is 'Wants to be told what comes of it';

create table case_question (
    id       uuid    primary key default uuidv7(),
    case_id  uuid    not null references care_case,
    position integer not null check (position between 1 and 10),
    text     text    not null check (length(text) between 3 and 500),
    unique (case_id, position)
);

create table message (
    id              uuid        primary key default uuidv7(),
    case_id         uuid        not null references care_case,
    author          text        not null check (author in ('CITIZEN', 'STAFF')),
    author_id       uuid        not null,
    author_name     text        not null,
    text            text        not null check (length(text) between 1 and 8000),
    sent_at         timestamptz not null,
    awaits_reply    boolean     not null default false,
    idempotency_key text        not null check (length(idempotency_key) between 8 and 64),
    unique (author_id, idempotency_key)
);
create index message_of_case on message (case_id, id);

create table answer_draft (
    case_id  uuid        primary key references care_case,
    opening  text        not null check (length(opening) <= 16000),
    changes  text        check (length(changes) <= 8000),
    version  integer     not null,
    saved_at timestamptz not null,
    saved_by uuid        not null references staff_member
);

create table answer_draft_part (
    case_id     uuid    not null references answer_draft,
    question_id uuid    not null references case_question,
    text        text    not null check (length(text) <= 8000),
    answered    boolean not null,
    primary key (case_id, question_id)
);

create table answer (
    id              uuid        primary key default uuidv7(),
    case_id         uuid        not null references care_case,
    version         integer     not null check (version >= 1),
    opening         text        not null check (length(opening) between 1 and 16000),
    changes         text        check (length(changes) <= 8000),
    signed_by       uuid        not null references staff_member,
    signed_name     text        not null,
    signed_title    text,
    organisation_id uuid        not null references organisation,
    published_at    timestamptz not null,
    idempotency_key text        not null check (length(idempotency_key) between 8 and 64),
    unique (case_id, version),
    unique (signed_by, idempotency_key)
);

create table answer_part (
    answer_id   uuid not null references answer,
    question_id uuid not null references case_question,
    text        text not null check (length(text) between 1 and 8000),
    primary key (answer_id, question_id)
);

-- Every request of staff that read a case's content: who, in what role, when. One row a request, never changed.
create table access_entry (
    id         uuid        primary key default uuidv7(),
    case_id    uuid        not null references care_case,
    staff_id   uuid        not null references staff_member,
    staff_name text        not null,
    role       text        not null,
    request_id text        not null,
    at         timestamptz not null,
    unique (case_id, staff_id, request_id)
);

alter table care_case enable row level security;
alter table case_party enable row level security;
alter table case_content enable row level security;
alter table case_question enable row level security;
alter table message enable row level security;
alter table answer_draft enable row level security;
alter table answer_draft_part enable row level security;
alter table answer enable row level security;
alter table answer_part enable row level security;
alter table access_entry enable row level security;

-- Which cases there are for whom. Each side's policy on care_case decides; the functions ask it.
create policy party_reads on care_case for select to gehor_citizen
    using (exists (select from case_party p where p.person_id = (select app_actor()) and p.case_id = care_case.id));
create policy works_there on care_case for select to gehor_staff
    using (lt_q_regex(organisation_path, (select app_reach(array['HANDLER', 'MANAGER', 'ALLOCATOR']))));

-- True when the actor is a party of this case.
create function app_is_party(id uuid) returns boolean
    language sql stable parallel safe
    return exists (select from case_party p where p.person_id = (select app_actor()) and p.case_id = app_is_party.id);

-- True when the actor is filing this case in the running transaction. Only then are its parties and its content written, so
-- nobody joins somebody else's case or adds to what was sent. Looks past the row rules, since until it has parties nobody
-- sees a new case. One that does not show who sends it names nobody: there it is the running transaction alone that tells.
create function app_files_case(id uuid) returns boolean
    language sql stable security definer
    return exists (
        select from care_case c
        where c.id = app_files_case.id and (c.submitter_id = (select app_actor()) or c.identity <> 'SHOWN')
          and c.xmin = pg_current_xact_id()::xid);

-- True when the unit does not see who has sent this case: the person then writes under the case's own id.
create function app_hides_person(id uuid) returns boolean
    language sql stable parallel safe
    return exists (select from care_case c where c.id = app_hides_person.id and c.identity = 'HIDDEN_FROM_UNIT');

-- The id under which the actor's words stand in what staff read.
create function app_writes_as(id uuid) returns uuid
    language sql stable parallel safe
    return case when current_user = 'gehor_citizen' and app_hides_person(id) then id else app_actor() end;

-- True when the actor may read the content of this case. Allocators see that a case exists; its content needs a reading role.
create function app_reads_case(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from care_case c
        where c.id = app_reads_case.id and lt_q_regex(c.organisation_path, (select app_reach(array['HANDLER', 'MANAGER']))));

-- True when the actor handles this case and it is open: what staff write in a case, its handler writes.
create function app_handles_case(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from care_case c
        where c.id = app_handles_case.id and c.handler_id = (select app_actor()) and c.done_at is null
          and lt_q_regex(c.organisation_path, (select app_reach(array['HANDLER', 'MANAGER']))));

-- A case is filed about oneself, at an organisation as it stands in the tree, unread and without a handler. Where the unit is
-- not to see who sends it, it names nobody.
grant select on care_case to gehor_citizen, gehor_staff;
grant insert (id, number, kind, state, country, organisation_id, organisation_path, identity, submitter_id, patient_id,
    received_at, answer_promise, due_on, changed_at) on care_case to gehor_citizen;
grant usage on sequence case_number_seq to gehor_citizen;
create policy submitter_files on care_case for insert to gehor_citizen
    with check (case identity when 'SHOWN' then submitter_id = (select app_actor()) and patient_id = (select app_actor())
                              else identity = 'HIDDEN_FROM_UNIT' end
        and state = 'RECEIVED'
        and exists (
            select from organisation o
            where o.id = organisation_id and o.path = organisation_path and o.country = care_case.country));

-- A party writes: an open case becomes unread, and one that waited goes on.
grant update (state, unread, changed_at, version) on care_case to gehor_citizen;
create policy party_changes on care_case for update to gehor_citizen
    using (exists (select from case_party p where p.person_id = (select app_actor()) and p.case_id = care_case.id))
    with check (unread and done_at is null and state = case when handler_id is null then 'RECEIVED' else 'IN_PROGRESS' end);

-- Whoever changes a case on the staff's side reads its content and is its handler from then on. Others may lock it, which is
-- how they are told that a colleague has it.
grant update (state, handler_id, handler_name, handler_title, done_at, changed_at, unread, version) on care_case to gehor_staff;
create policy handler_changes on care_case for update to gehor_staff
    using (lt_q_regex(organisation_path, (select app_reach(array['HANDLER', 'MANAGER', 'ALLOCATOR']))))
    with check (handler_id = (select app_actor()) and lt_q_regex(organisation_path, (select app_reach(array['HANDLER', 'MANAGER']))));

grant select, insert on case_party to gehor_citizen;
create policy own on case_party for select to gehor_citizen using (person_id = (select app_actor()));
create policy submitter_files on case_party for insert to gehor_citizen
    with check (person_id = (select app_actor()) and app_files_case(case_id));

grant select, insert on case_content, case_question to gehor_citizen;
grant select on case_content, case_question to gehor_staff;
create policy party_reads on case_content for select to gehor_citizen using (app_is_party(case_id));
create policy submitter_files on case_content for insert to gehor_citizen
    with check (app_files_case(case_id) and (not app_hides_person(case_id) or (submitter_name is null and patient_name is null)));
create policy reader_reads on case_content for select to gehor_staff using (app_reads_case(case_id));
create policy party_reads on case_question for select to gehor_citizen using (app_is_party(case_id));
create policy submitter_files on case_question for insert to gehor_citizen with check (app_files_case(case_id));
create policy reader_reads on case_question for select to gehor_staff using (app_reads_case(case_id));

grant select, insert on message to gehor_citizen, gehor_staff;
create policy party_reads on message for select to gehor_citizen using (app_is_party(case_id));
create policy party_writes on message for insert to gehor_citizen
    with check (author = 'CITIZEN' and not awaits_reply
        and case when app_hides_person(case_id) then author_id = case_id and author_name = ''
                 else author_id = (select app_actor()) end
        and exists (select from care_case c where c.id = case_id and c.done_at is null));
create policy reader_reads on message for select to gehor_staff using (app_reads_case(case_id));
create policy handler_writes on message for insert to gehor_staff
    with check (author = 'STAFF' and author_id = (select app_actor()) and app_handles_case(case_id));
-- A reply ends the waiting: the citizen's transaction may clear the mark, nothing else.
grant update (awaits_reply) on message to gehor_citizen;
create policy party_clears on message for update to gehor_citizen using (app_is_party(case_id)) with check (not awaits_reply);

grant select, insert, update (opening, changes, version, saved_at, saved_by) on answer_draft to gehor_staff;
create policy reader_reads on answer_draft for select to gehor_staff using (app_reads_case(case_id));
create policy handler_begins on answer_draft for insert to gehor_staff
    with check (saved_by = (select app_actor()) and app_handles_case(case_id));
create policy handler_goes_on on answer_draft for update to gehor_staff
    using (app_handles_case(case_id)) with check (saved_by = (select app_actor()));

grant select, insert, update (text, answered) on answer_draft_part to gehor_staff;
create policy reader_reads on answer_draft_part for select to gehor_staff using (app_reads_case(case_id));
create policy handler_begins on answer_draft_part for insert to gehor_staff
    with check (app_handles_case(case_id)
        and exists (select from case_question q where q.id = question_id and q.case_id = answer_draft_part.case_id));
create policy handler_goes_on on answer_draft_part for update to gehor_staff using (app_handles_case(case_id));

-- An answer is published in one transaction, with all its parts, and never changed: nobody has the right to.
grant select on answer, answer_part to gehor_citizen;
grant select, insert on answer, answer_part to gehor_staff;
create policy party_reads on answer for select to gehor_citizen using (app_is_party(case_id));
create policy reader_reads on answer for select to gehor_staff using (app_reads_case(case_id));
create policy handler_signs on answer for insert to gehor_staff
    with check (signed_by = (select app_actor()) and app_handles_case(case_id)
        and exists (select from care_case c where c.id = case_id and c.organisation_id = answer.organisation_id));
create policy party_reads on answer_part for select to gehor_citizen
    using (exists (select from answer a where a.id = answer_id));
create policy reader_reads on answer_part for select to gehor_staff
    using (exists (select from answer a where a.id = answer_id));
create policy handler_signs on answer_part for insert to gehor_staff
    with check (exists (
        select from answer a join case_question q on q.case_id = a.case_id and q.id = question_id
        where a.id = answer_id and a.signed_by = (select app_actor()) and a.xmin = pg_current_xact_id()::xid));

grant select on access_entry to gehor_citizen;
grant select, insert on access_entry to gehor_staff;
create policy party_reads on access_entry for select to gehor_citizen using (app_is_party(case_id));
create policy own_reads on access_entry for select to gehor_staff using (staff_id = (select app_actor()));
create policy reader_logs on access_entry for insert to gehor_staff
    with check (staff_id = (select app_actor()) and app_reads_case(case_id));

-- Events of cases: parties see what is meant for them, staff what happens where they work. Who writes one is named in it and
-- tells only what such a one can have done, of a case as it stands. A citizen's name is content and does not stand there.
grant select, insert (type, audience, occurred_at, case_id, organisation_id, organisation_path, person_id, item_id, actor_id,
    actor_name) on event to gehor_citizen, gehor_staff;
create policy citizen_reads on event for select to gehor_citizen
    using ((audience = 'CASE' and app_is_party(case_id)) or (audience = 'PERSON' and person_id = (select app_actor())));
create policy citizen_tells on event for insert to gehor_citizen
    with check (actor_name is null
        and ((audience = 'PERSON' and person_id = (select app_actor()) and type = 'INBOX_ITEM_READ'
                and actor_id = (select app_actor()))
            or (audience = 'CASE' and type in ('CASE_RECEIVED', 'CITIZEN_WROTE') and exists (
                select from care_case c
                where c.id = case_id and c.organisation_id = event.organisation_id
                  and c.organisation_path = event.organisation_path
                  and actor_id is not distinct from case c.identity when 'SHOWN' then (select app_actor()) end))));
create policy staff_reads on event for select to gehor_staff
    using (audience <> 'PERSON' and lt_q_regex(organisation_path, (select app_reach(array['HANDLER', 'MANAGER', 'ALLOCATOR']))));
create policy handler_tells on event for insert to gehor_staff
    with check (audience <> 'PERSON' and type not in ('CASE_RECEIVED', 'CITIZEN_WROTE') and actor_id = (select app_actor())
        and exists (
            select from care_case c
            where c.id = case_id and c.organisation_id = event.organisation_id
              and c.organisation_path = event.organisation_path and c.handler_id = (select app_actor())));

-- Followers know which case belongs to whom, not what it says.
grant select on case_party to gehor_follower;
create policy follower_reads on case_party for select to gehor_follower using (true);
