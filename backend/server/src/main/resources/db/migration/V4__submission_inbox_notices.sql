-- What surrounds a case: drafts before it, the inbox and the notices after it.

create table draft (
    id         uuid        primary key default uuidv7(),
    person_id  uuid        not null references person,
    kind       text        not null check (kind in ('COMPLAINT', 'VIEW', 'PRAISE', 'IMPROVEMENT')),
    content    jsonb       not null,
    version    integer     not null,
    saved_at   timestamptz not null,
    expires_on date        not null
);
create index draft_of_person on draft (person_id, saved_at desc);

-- Keeps sending twice from making two cases: one row a key, with a hash of what was sent.
create table submission (
    person_id       uuid  not null references person,
    idempotency_key text  not null check (length(idempotency_key) between 8 and 64),
    body_hash       bytea not null,
    case_id         uuid  not null references care_case,
    primary key (person_id, idempotency_key)
);

create table inbox_item (
    id         uuid        primary key default uuidv7(),
    person_id  uuid        not null references person,
    case_id    uuid        not null references care_case,
    kind       text        not null check (kind in ('RECEIPT', 'QUESTION', 'ANSWER', 'THANKS', 'REOPENING_DECIDED', 'ACCESS_ANSWERED')),
    source     bigint      not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    unique (person_id, source)
);
comment on column inbox_item.source is 'Position of the event it follows from: a follower that starts again adds nothing twice';
create index inbox_item_of_person on inbox_item (person_id, id desc);
create index inbox_item_unread on inbox_item (person_id) where read_at is null;

create table notification (
    id              uuid        primary key default uuidv7(),
    person_id       uuid        not null references person,
    inbox_item_id   uuid        not null references inbox_item,
    channel         text        not null check (channel in ('EMAIL')),
    state           text        not null check (state in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'SKIPPED')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    last_error      text        check (length(last_error) <= 200),
    unique (inbox_item_id, channel)
);
comment on column notification.last_error is 'Class of the failure only: no address, no text';
create index notification_of_person on notification (person_id, id);
create index notification_due on notification (next_attempt_at) where state in ('PENDING', 'SENDING');

alter table draft enable row level security;
alter table submission enable row level security;
alter table inbox_item enable row level security;
alter table notification enable row level security;

grant select, insert, update (kind, content, version, saved_at, expires_on), delete on draft to gehor_citizen;
create policy own on draft for all to gehor_citizen using (person_id = (select app_actor())) with check (person_id = (select app_actor()));
grant select (id, expires_on), delete on draft to gehor_follower;
create policy follower_expires on draft for all to gehor_follower using (expires_on < current_date);

grant select, insert on submission to gehor_citizen;
create policy own on submission for all to gehor_citizen using (person_id = (select app_actor()))
    with check (person_id = (select app_actor()) and app_is_party(case_id));

grant select, update (read_at) on inbox_item to gehor_citizen;
create policy own_reads on inbox_item for select to gehor_citizen using (person_id = (select app_actor()));
create policy own_marks on inbox_item for update to gehor_citizen using (person_id = (select app_actor())) with check (person_id = (select app_actor()));
grant select, insert on inbox_item to gehor_follower;
create policy follower_reads on inbox_item for select to gehor_follower using (true);
create policy follower_fills on inbox_item for insert to gehor_follower
    with check (exists (select from case_party p where p.person_id = inbox_item.person_id and p.case_id = inbox_item.case_id));

grant select, insert, update (state, attempts, next_attempt_at, sent_at, last_error) on notification to gehor_follower;
create policy follower_reads on notification for select to gehor_follower using (true);
create policy follower_plans on notification for insert to gehor_follower
    with check (exists (select from inbox_item i where i.id = inbox_item_id and i.person_id = notification.person_id));
create policy follower_sends on notification for update to gehor_follower using (true);
