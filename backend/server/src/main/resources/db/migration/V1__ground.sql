-- Roles, the actor of a transaction, and the event log. Everything else builds on these.
-- The application logs in as ${appUser}, owns nothing, and takes one of the roles below for each transaction. The database
-- trusts that login to say who acts: whoever can run SQL of their own in it can say anything. The row rules are there for
-- the mistakes of the service's own constant statements, not for statements that somebody else has written.

create extension if not exists ltree;
create extension if not exists pg_trgm;

do $$
declare
    actor_role text;
begin
    foreach actor_role in array array['gehor_public', 'gehor_login', 'gehor_citizen', 'gehor_staff', 'gehor_follower', 'gehor_integration', 'gehor_operator'] loop
        if not exists (select from pg_roles where rolname = actor_role) then
            execute format('create role %I nologin', actor_role);
        end if;
        execute format('grant usage on schema public to %I', actor_role);
        execute format('grant %I to %I with inherit false, set true', actor_role, '${appUser}');
    end loop;
end
$$;

revoke create on schema public from public;

-- Nobody needs tables of their own, and one in pg_temp would stand before ours.
do $$
begin
    execute format('revoke temporary on database %I from public', current_database());
end
$$;

-- The id of whoever acts in this transaction; null when nobody has said so, and then no policy matches.
create function app_actor() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.actor', true), '')::uuid;

-- The event log: append-only, the source of everything that follows from a change.
-- A follower reads below the oldest running transaction, in the order of the pair (tx, position): a lower position may
-- commit after a higher one, so position alone would lose rows.
create table event (
    tx                xid8        not null default pg_current_xact_id(),
    position          bigint      generated always as identity,
    type              text        not null check (length(type) <= 40),
    audience          text        not null check (audience in ('CASE', 'STAFF', 'PERSON')),
    occurred_at       timestamptz not null,
    case_id           uuid,
    organisation_id   uuid,
    organisation_path ltree,
    person_id         uuid,
    item_id           uuid,
    actor_id          uuid,
    actor_name        text,
    primary key (tx, position),
    check (audience <> 'PERSON' or person_id is not null),
    check (audience = 'PERSON' or (case_id is not null and organisation_path is not null and organisation_id is not null))
);
comment on column event.audience is 'CASE: parties and staff; STAFF: staff only; PERSON: only person_id';
create index event_of_case on event (case_id, tx, position) where audience <> 'PERSON';
create index event_of_person on event (person_id, tx, position) where audience = 'PERSON';
create index event_of_organisation on event (organisation_id, tx, position) where audience <> 'PERSON';

-- How far a follower that runs on one node at a time has come.
create table follower_cursor (
    name     text   primary key,
    tx       xid8   not null,
    position bigint not null
);

alter table event enable row level security;
alter table follower_cursor enable row level security;

-- Followers read everything and tell persons what follows. Which place in the log an event takes is nobody's to say, and
-- nobody changes or removes one.
grant select on event to gehor_follower;
grant insert (type, audience, occurred_at, case_id, organisation_id, organisation_path, person_id, item_id, actor_id, actor_name)
    on event to gehor_follower;
create policy follower_reads on event for select to gehor_follower using (true);
create policy follower_tells on event for insert to gehor_follower with check (audience = 'PERSON' and actor_id is null and actor_name is null);
grant select, insert on follower_cursor to gehor_follower;
grant update (tx, position) on follower_cursor to gehor_follower;
create policy follower_all on follower_cursor for all to gehor_follower using (true) with check (true);
