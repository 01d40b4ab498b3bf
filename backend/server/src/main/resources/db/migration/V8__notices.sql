-- How people are reached: addresses that they have confirmed, what they wish of notices, their devices, and what whoever
-- writes or calls must know.

alter table person
    add column email_confirmed_at timestamptz,
    add column phone              text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    add column phone_confirmed_at timestamptz;
comment on column person.phone is 'E.164, for notices by text message';

-- A new address is somebody else's until a code that was sent there comes back.
create function person_forgets_confirmation() returns trigger language plpgsql as $$
begin
    if new.email is distinct from old.email then
        new.email_confirmed_at := null;
    end if;
    if new.phone is distinct from old.phone then
        new.phone_confirmed_at := null;
    end if;
    return new;
end
$$;
create trigger person_forgets_confirmation before update of email, phone on person
    for each row execute function person_forgets_confirmation();

-- Codes on their way to a new address.
create table contact_code (
    id        uuid        primary key default uuidv7(),
    person_id uuid        not null references person,
    way       text        not null check (way in ('EMAIL', 'SMS')),
    address   text        not null check (length(address) <= 254),
    code      text        not null check (code ~ '^[0-9]{6}$'),
    made_at   timestamptz not null,
    tries     integer     not null default 0
);
comment on column contact_code.code is 'Says only that somebody reads what is sent to the address; gives no right to anything else';
create index contact_code_of_person on contact_code (person_id, way, id desc);

-- What whoever writes or calls must know. Not part of a case: it holds for all of them, and changes with the person.
create table contact_needs (
    person_id   uuid        primary key references person,
    safe_time   text        check (length(safe_time) <= 200),
    unsafe      text[]      not null default '{}' check (unsafe <@ array['EMAIL', 'SMS', 'PUSH', 'PHONE', 'LETTER']),
    interpreter text        check (length(interpreter) <= 60),
    easy_read   boolean     not null default false,
    changed_at  timestamptz not null
);
comment on column contact_needs.unsafe is 'Ways that somebody else sees: no notice goes there';
create index care_case_of_submitter on care_case (submitter_id);

create table notice_settings (
    person_id   uuid primary key references person,
    unwanted    text[] not null default '{}',
    quiet_from  time,
    quiet_until time,
    time_zone   text check (length(time_zone) <= 64),
    check (unwanted <@ array['ANSWER/EMAIL', 'ANSWER/SMS', 'ANSWER/PUSH', 'QUESTION/EMAIL', 'QUESTION/SMS', 'QUESTION/PUSH',
        'CONSENT/EMAIL', 'CONSENT/SMS', 'CONSENT/PUSH', 'OTHER/EMAIL', 'OTHER/SMS', 'OTHER/PUSH']),
    check ((quiet_from is null) = (quiet_until is null) and (quiet_from is null) = (time_zone is null) and quiet_from <> quiet_until)
);
comment on column notice_settings.unwanted is 'Kind/channel pairs that are switched off; all others are on';

-- Browsers that take web push. Without keys: what is pushed has no content that could be encrypted.
create table push_subscription (
    id           uuid        primary key default uuidv7(),
    person_id    uuid        not null references person,
    endpoint     text        not null check (length(endpoint) between 10 and 1000),
    device       text        check (length(device) <= 100),
    made_at      timestamptz not null,
    unique (person_id, endpoint)
);

-- Besides items of the inbox: tests that a person asks for, and codes for a new address.
alter table notification
    alter column inbox_item_id drop not null,
    drop constraint notification_channel_check,
    add constraint notification_channel_check check (channel in ('EMAIL', 'SMS', 'PUSH')),
    add column purpose       text not null default 'ITEM' check (purpose in ('ITEM', 'TEST', 'CODE')),
    add column code_id       uuid references contact_code on delete cascade,
    add column made_at       timestamptz not null default now(),
    add column failing_since timestamptz,
    add column failure       text check (failure in ('ADDRESS', 'SERVICE')),
    add constraint notification_of_item check ((purpose = 'ITEM') = (inbox_item_id is not null)),
    add constraint notification_of_code check ((purpose = 'CODE') = (code_id is not null));
comment on column notification.failure is 'What its person is told: the address is none, or the service does not take it now';
create index notification_of_code on notification (code_id) where code_id is not null;

alter table contact_code enable row level security;
alter table contact_needs enable row level security;
alter table notice_settings enable row level security;
alter table push_subscription enable row level security;

grant select (email_confirmed_at, phone, phone_confirmed_at), update (phone, email_confirmed_at, phone_confirmed_at) on person to gehor_citizen;
grant select (email_confirmed_at, phone, phone_confirmed_at) on person to gehor_follower;

-- Codes count against a limit for a day, so that long they stay.
grant select, insert (person_id, way, address, code, made_at), update (tries), delete on contact_code to gehor_citizen;
create policy own on contact_code for all to gehor_citizen using (person_id = (select app_actor())) with check (person_id = (select app_actor()));
create policy own_stays_a_day on contact_code as restrictive for delete to gehor_citizen using (made_at < now() - interval '1 day');
grant select (id, address, code, made_at) on contact_code to gehor_follower;
create policy follower_sends on contact_code for select to gehor_follower using (true);

-- Told to those who read a case of this person.
grant select, insert, update (safe_time, unsafe, interpreter, easy_read, changed_at) on contact_needs to gehor_citizen;
create policy own on contact_needs for all to gehor_citizen using (person_id = (select app_actor())) with check (person_id = (select app_actor()));
grant select on contact_needs to gehor_staff;
create policy reader_reads on contact_needs for select to gehor_staff
    using (exists (
        select from care_case c
        where c.submitter_id = person_id and lt_q_regex(c.organisation_path, (select app_reach(array['HANDLER', 'MANAGER'])))));
grant select (person_id, unsafe) on contact_needs to gehor_follower;
create policy follower_reads on contact_needs for select to gehor_follower using (true);

grant select, insert, update (unwanted, quiet_from, quiet_until, time_zone) on notice_settings to gehor_citizen;
create policy own on notice_settings for all to gehor_citizen using (person_id = (select app_actor())) with check (person_id = (select app_actor()));
grant select on notice_settings to gehor_follower;
create policy follower_reads on notice_settings for select to gehor_follower using (true);

grant select, insert (person_id, endpoint, device, made_at), update (device), delete on push_subscription to gehor_citizen;
create policy own on push_subscription for all to gehor_citizen using (person_id = (select app_actor())) with check (person_id = (select app_actor()));
-- Followers push, and forget what the push service says is gone.
grant select (id, person_id, endpoint), delete on push_subscription to gehor_follower;
create policy follower_pushes on push_subscription for all to gehor_follower using (true) with check (false);

-- A person sees how notices to them went, and asks for tests and codes.
grant select (id, person_id, channel, purpose, state, made_at, sent_at, failing_since, failure), insert (person_id, channel, purpose, code_id, state, next_attempt_at)
    on notification to gehor_citizen;
create policy own_reads on notification for select to gehor_citizen using (person_id = (select app_actor()));
create policy own_asks on notification for insert to gehor_citizen
    with check (person_id = (select app_actor()) and state = 'PENDING' and purpose <> 'ITEM'
        and (code_id is null or exists (select from contact_code c where c.id = code_id and c.way = channel)));
grant update (failing_since, failure) on notification to gehor_follower;
