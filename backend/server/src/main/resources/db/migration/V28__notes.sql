-- What colleagues write to each other about a case, and who of them has it open now.

-- A note is the unit's own: it stays where the case was when it was written, and whoever gets the case later at another place
-- does not read it. Written once, never changed: what was wrong is said in another one.
create table case_note (
    id                uuid        primary key default uuidv7(),
    case_id           uuid        not null references care_case,
    organisation_id   uuid        not null references organisation,
    organisation_path ltree       not null,
    author_id         uuid        not null references staff_member,
    author_name       text        not null,
    author_title      text,
    text              text        not null check (length(text) between 1 and 4000),
    written_at        timestamptz not null,
    idempotency_key   text        not null check (length(idempotency_key) between 8 and 64),
    unique (author_id, idempotency_key)
);
comment on column case_note.organisation_id is 'Where the case was when it was written';
create index case_note_of_case on case_note (case_id, id);
alter table case_note enable row level security;

grant select, insert (case_id, organisation_id, organisation_path, author_id, author_name, author_title, text, written_at, idempotency_key)
    on case_note to gehor_staff;
create policy reader_reads on case_note for select to gehor_staff
    using (app_reads_case(case_id) and lt_q_regex(organisation_path, (select app_reach(array['HANDLER', 'MANAGER']))));
create policy reader_writes on case_note for insert to gehor_staff
    with check (author_id = (select app_actor()) and app_reads_case(case_id) and exists (
        select from care_case c
        where c.id = case_id and c.organisation_id = case_note.organisation_id and c.organisation_path = case_note.organisation_path));

-- Of a note its author tells, and only staff see that there is one.
create policy author_tells on event for insert to gehor_staff
    with check (audience = 'STAFF' and type = 'NOTE_ADDED' and actor_id = (select app_actor())
        and exists (
            select from care_case c
            where c.id = event.case_id and c.organisation_id = event.organisation_id
              and c.organisation_path = event.organisation_path));
create policy of_authors on event as restrictive for insert to gehor_staff
    with check (type <> 'NOTE_ADDED' or (audience = 'STAFF' and exists (
        select from case_note n
        where n.id = item_id and n.case_id = event.case_id and n.author_id = (select app_actor()))));

-- Who has a case open at this moment, a row for each open page. Nothing to keep: it is gone when the server starts anew.
create unlogged table case_presence (
    case_id    uuid        not null references care_case,
    page_id    uuid        not null,
    staff_id   uuid        not null references staff_member,
    staff_name text        not null,
    seen_at    timestamptz not null,
    primary key (case_id, page_id)
);
comment on column case_presence.page_id is 'Made by the server for each page that follows';
alter table case_presence enable row level security;

grant select, insert, delete, update (seen_at) on case_presence to gehor_staff;
create policy reader_sees on case_presence for select to gehor_staff using (app_reads_case(case_id));
create policy reader_comes on case_presence for insert to gehor_staff
    with check (staff_id = (select app_actor()) and app_reads_case(case_id));
create policy reader_stays on case_presence for update to gehor_staff
    using (staff_id = (select app_actor())) with check (staff_id = (select app_actor()) and app_reads_case(case_id));
-- A page whose node went down cannot leave by itself.
create policy reader_leaves on case_presence for delete to gehor_staff
    using (staff_id = (select app_actor()) or (seen_at < now() - interval '10 minutes' and app_reads_case(case_id)));
