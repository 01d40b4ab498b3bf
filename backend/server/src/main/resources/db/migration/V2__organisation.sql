-- The tree nation → region → provider → unit, who works where, and the citizens.

-- The form in which names are compared: lower case letters a-z, digits and single blanks only; one letter for the ways a
-- sound is written (å/aa, ö/ø/oe, ä/æ/ae, é/e, c/k, w/v, z/s) and for doubled letters inside a word. Its result holds
-- nothing that means something in a pattern.
create function search_form(text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(regexp_replace(
        translate(
            replace(replace(replace(replace(
                lower(normalize($1, nfkc) collate pg_c_utf8), 'aa', 'a'), 'oe', 'o'), 'ae', 'a'), 'x', 'ks'),
            'åäæáàâãöøóòôõéèêëüúùûíìîïýñńŋçčćcqšśžźzđðŧłw:''’',
            'aaaaaaaoooooo' || 'eeeeuuuuiiiiynnnkkkkkssss' || 'sddtlv'),
        '(?<=[a-z])([a-z])\1+', '\1', 'g'),
        '[^a-z0-9]+', ' ', 'g'));

-- What a search looks through: name | everyday names | place | names above | external id. Words are found after a blank,
-- and the earlier a word stands, the more it says.
create function organisation_search_text(name text, also_known_as text[], places text, above text, external_id text)
    returns text
    language sql immutable parallel safe
    return ' ' || search_form(name)
        || '| ' || coalesce((select string_agg(search_form(alias), '; ' order by n)
                             from unnest(also_known_as) with ordinality as a(alias, n)), '')
        || '| ' || search_form(coalesce(places, ''))
        || '| ' || search_form(coalesce(above, ''))
        || '| ' || lower(regexp_replace(external_id, '[^A-Za-z0-9]', '', 'g'));

create table organisation (
    id               uuid    primary key default uuidv7(),
    parent_id        uuid    references organisation,
    path             ltree   not null unique,
    kind             text    not null check (kind in ('NATION', 'REGION', 'PROVIDER', 'UNIT', 'PATIENT_BOARD')),
    country          text    not null check (country ~ '^[A-Z]{2}$'),
    external_id      text    not null unique check (length(external_id) between 2 and 40),
    external_id_kind text    not null check (external_id_kind in ('NATIONAL', 'HSA', 'ORGNO', 'RESH')),
    name             text    not null check (length(name) between 2 and 200),
    also_known_as    text[]  not null default '{}',
    municipality     text,
    region           text,
    postal_code      text,
    place            text,
    handling_mode    text    not null default 'BUILT_IN' check (handling_mode in ('BUILT_IN', 'INTEGRATED')),
    opened_on        date,
    closed_on        date    check (closed_on >= opened_on),
    demo             boolean not null default false,
    ancestors        text[]  not null default '{}',
    search_text      text    not null,
    check (subpath(path, -1)::text = replace(id::text, '-', '')),
    check (parent_id is not distinct from case when nlevel(path) > 1 then subpath(path, -2, 1)::text::uuid end)
);
comment on column organisation.path is 'Ids from the root down, without hyphens, the own id last';
comment on column organisation.ancestors is 'Names of region and provider above, as a label beside the own name';
comment on column organisation.search_text is 'organisation_search_text of the row and of the names above it';
create index organisation_path on organisation using gist (path);
create index organisation_parent on organisation (parent_id);
-- A small list of pending entries: an import is written seven times as fast as without one, a search reads little of it.
create index organisation_search on organisation using gin (search_text gin_trgm_ops) with (gin_pending_list_limit = 256);

-- Files that the operator's settings name, each content once: what administrators change later stays.
create table operator_file (
    sha256      text        primary key,
    location    text        not null,
    imported_at timestamptz not null default now()
);

create table staff_member (
    id          uuid        primary key default uuidv7(),
    employee_id text        not null unique check (length(employee_id) between 1 and 64),
    name        text        not null check (length(name) between 1 and 200),
    title       text        check (length(title) <= 200),
    created_at  timestamptz not null default now()
);

create table role_assignment (
    id              uuid        primary key default uuidv7(),
    staff_id        uuid        not null references staff_member,
    organisation_id uuid        not null references organisation,
    path            ltree       not null,
    role            text        not null check (role in ('HANDLER', 'ALLOCATOR', 'MANAGER', 'ANALYST', 'ADMIN')),
    covers_subtree  boolean     not null,
    granted_at      timestamptz not null default now(),
    granted_by      uuid        references staff_member,
    revoked_at      timestamptz
);
create index role_assignment_of_staff on role_assignment (staff_id) where revoked_at is null;
create unique index role_assignment_once on role_assignment (staff_id, organisation_id, role) where revoked_at is null;

-- Where the actor has one of the roles, as patterns of paths. A policy says "lt_q_regex(path, (select app_reach(…)))": the
-- sub-select is worked out once for a statement, so that each row costs a comparison of paths and no query of its own
-- (measured on a queue of 300 units: 146 ms with a query a row, 14 ms so). The function and not its operator, since the
-- planner takes the operator to let one row of a thousand pass, and then sorts what it could read in order.
create function app_reach(roles text[]) returns lquery[]
    language sql stable parallel safe
    return coalesce((
        select array_agg((r.path::text || case when r.covers_subtree then '.*' else '' end)::lquery)
        from role_assignment r
        where r.staff_id = (select app_actor()) and r.revoked_at is null and r.role = any (roles)), '{}');

create table person (
    id          uuid        primary key default uuidv7(),
    pid_hash    bytea       not null unique,
    pid_cipher  bytea       not null,
    country     text        not null check (country ~ '^[A-Z]{2}$'),
    born_on     date        not null,
    name        text        not null check (length(name) between 1 and 200),
    language    text        check (language in ('SV', 'NB', 'EN')),
    email       text        check (length(email) <= 254),
    email_fails boolean     not null default false,
    created_at  timestamptz not null default now()
);
comment on column person.email_fails is 'The mail server has said that there is no such address: nothing is sent until the person gives one again';
comment on column person.pid_hash is 'Keyed hash of the national identity number, to look up by';
comment on column person.pid_cipher is 'The national identity number, encrypted (AEAD) with the id of the person as associated data';

alter table organisation enable row level security;
alter table operator_file enable row level security;
alter table staff_member enable row level security;
alter table role_assignment enable row level security;
alter table person enable row level security;

-- Organisations are public; administrators change those below their node, but no nation.
grant select on organisation to gehor_public, gehor_login, gehor_citizen, gehor_staff, gehor_follower, gehor_integration, gehor_operator;
create policy everyone_reads on organisation for select
    to gehor_public, gehor_login, gehor_citizen, gehor_staff, gehor_follower, gehor_integration, gehor_operator using (true);
grant insert on organisation to gehor_staff, gehor_operator;
grant update (kind, external_id_kind, name, also_known_as, municipality, region, postal_code, place, handling_mode, opened_on,
    closed_on, demo, ancestors, search_text) on organisation to gehor_staff, gehor_operator;
create policy admin_adds on organisation for insert to gehor_staff
    with check (kind <> 'NATION' and lt_q_regex(path, (select app_reach(array['ADMIN']))));
create policy admin_changes on organisation for update to gehor_staff
    using (kind <> 'NATION' and lt_q_regex(path, (select app_reach(array['ADMIN']))))
    with check (kind <> 'NATION' and lt_q_regex(path, (select app_reach(array['ADMIN']))));

-- The operator's files: organisations and the first roles. No request ever acts in this role, only the start of a node.
create policy operator_adds on organisation for insert to gehor_operator with check (true);
create policy operator_changes on organisation for update to gehor_operator using (true) with check (true);
grant select, insert on operator_file, staff_member, role_assignment to gehor_operator;
create policy operator_all on operator_file for all to gehor_operator using (true) with check (true);
create policy operator_all on staff_member for all to gehor_operator using (true) with check (true);
create policy operator_all on role_assignment for all to gehor_operator using (true) with check (true);

-- Staff see their own row and roles; granting comes with the administrators' screens.
grant select, insert (employee_id, name, title), update (name, title) on staff_member to gehor_login;
create policy login_all on staff_member for all to gehor_login using (true) with check (true);
grant select on staff_member, role_assignment to gehor_staff;
create policy own on staff_member for select to gehor_staff using (id = (select app_actor()));
create policy own on role_assignment for select to gehor_staff using (staff_id = (select app_actor()));

-- A citizen sees and changes only the own row; staff and the public never see a person.
grant select, insert (id, pid_hash, pid_cipher, country, born_on, name), update (name, pid_hash, pid_cipher) on person to gehor_login;
create policy login_all on person for all to gehor_login using (true) with check (true);
grant select (id, country, born_on, name, language, email, email_fails, created_at), update (language, email, email_fails)
    on person to gehor_citizen;
create policy own_read on person for select to gehor_citizen using (id = (select app_actor()));
create policy own_change on person for update to gehor_citizen using (id = (select app_actor())) with check (id = (select app_actor()));
grant select (id, country, language, email, email_fails), update (email_fails) on person to gehor_follower;
create policy follower_reads on person for select to gehor_follower using (true);
create policy follower_marks on person for update to gehor_follower using (true) with check (email_fails and email is not null);
