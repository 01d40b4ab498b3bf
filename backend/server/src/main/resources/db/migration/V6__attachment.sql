-- Files that belong to a case or a letter, and those on their way. The bytes lie in the store; here stands what is known of them.

create table attachment (
    id           uuid        primary key default uuidv7(),
    owner_id     uuid        not null,
    draft_id     uuid        references draft on delete set null,
    case_id      uuid        references care_case,
    message_id   uuid        references message,
    name         text        not null check (length(name) between 1 and 200),
    size         bigint      not null check (size > 0),
    received     bigint      not null default 0 check (received between 0 and size),
    parts        uuid[]      not null default '{}',
    stored       uuid,
    stored_size  bigint      check (stored_size > 0),
    sha256       bytea       check (length(sha256) = 32),
    media_type   text,
    scan_wanted  boolean     not null default false,
    verdict      text        check (verdict in ('CLEAN', 'INFECTED')),
    scans        integer     not null default 0,
    next_scan_at timestamptz not null default now(),
    touched_at   timestamptz not null default now(),
    attached_at  timestamptz,
    removed_at   timestamptz,
    check ((received = size) = (stored is not null)),
    check ((stored is null) = (media_type is null) and (stored is null) = (stored_size is null) and (stored is null) = (sha256 is null)),
    check (verdict is null or (scan_wanted and stored is not null)),
    check (attached_at is null or (stored is not null and case_id is not null and draft_id is null and removed_at is null))
);
comment on column attachment.owner_id is 'Who uploads it; once sent as message.author_id, so the case''s own id where the unit does not see who it is';
comment on column attachment.draft_id is 'What it was uploaded for: a draft; or, with case_id, the next letter in a case';
comment on column attachment.parts is 'Names in the store of what has come so far, in order';
comment on column attachment.stored is 'Name in the store of the whole file, checked and freed of traces; null before';
comment on column attachment.attached_at is 'When it became part of the case; null while it is its owner''s alone';
comment on column attachment.removed_at is 'Taken away by its owner or refused; its bytes go, then the row';
create index attachment_of_case on attachment (case_id, id) where case_id is not null;
create index attachment_of_message on attachment (message_id, id) where message_id is not null;
create index attachment_of_draft on attachment (draft_id, id) where draft_id is not null;
create index attachment_to_scan on attachment (next_scan_at) where scan_wanted and verdict is null;
create index attachment_unattached on attachment (touched_at) where attached_at is null;
create index attachment_with_parts on attachment (touched_at) where stored is not null and parts <> '{}';

alter table attachment enable row level security;

grant select on attachment to gehor_citizen, gehor_staff;
grant insert (id, owner_id, draft_id, case_id, name, size) on attachment to gehor_citizen, gehor_staff;
grant update (owner_id, draft_id, case_id, message_id, name, received, parts, stored, stored_size, sha256, media_type, scan_wanted, touched_at,
    attached_at, removed_at) on attachment to gehor_citizen, gehor_staff;

-- On its way it is its owner's alone; then it is content of the case.
create policy party_reads on attachment for select to gehor_citizen
    using ((attached_at is null and owner_id = (select app_actor())) or (attached_at is not null and app_is_party(case_id)));
create policy party_begins on attachment for insert to gehor_citizen
    with check (owner_id = (select app_actor())
        and ((case_id is null and exists (select from draft d where d.id = draft_id))
            or (draft_id is null and exists (select from care_case c where c.id = case_id and c.done_at is null))));
-- With the case itself only while it is filed; later with a letter of one's own.
create policy party_sends on attachment for update to gehor_citizen
    using (owner_id = (select app_actor()) and attached_at is null)
    with check (case when attached_at is null then owner_id = (select app_actor())
        else owner_id = app_writes_as(case_id)
            and ((message_id is null and app_files_case(case_id))
                or exists (
                    select from message m
                    where m.id = message_id and m.case_id = attachment.case_id and m.author_id = owner_id)) end);

create policy reader_reads on attachment for select to gehor_staff
    using (app_reads_case(case_id) and (attached_at is not null or owner_id = (select app_actor())));
create policy handler_begins on attachment for insert to gehor_staff
    with check (owner_id = (select app_actor()) and draft_id is null and app_handles_case(case_id));
create policy handler_sends on attachment for update to gehor_staff
    using (owner_id = (select app_actor()) and attached_at is null and app_handles_case(case_id))
    with check (owner_id = (select app_actor()) and app_handles_case(case_id)
        and (attached_at is null
            or exists (
                select from message m
                where m.id = message_id and m.case_id = attachment.case_id and m.author_id = (select app_actor()))));

-- What follows: scanning and clearing away. The names of files are content; followers do not see them.
grant select (id, draft_id, case_id, parts, stored, scan_wanted, verdict, scans, next_scan_at, touched_at, attached_at, removed_at)
    on attachment to gehor_follower;
grant update (parts, verdict, scans, next_scan_at), delete on attachment to gehor_follower;
create policy follower_reads on attachment for select to gehor_follower using (true);
create policy follower_scans on attachment for update to gehor_follower using (stored is not null);
create policy follower_clears on attachment for delete to gehor_follower using (attached_at is null);
