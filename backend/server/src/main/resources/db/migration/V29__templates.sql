-- Texts to begin from: made by those who lead at a place, used there and below.
create table answer_template (
    id                uuid        primary key default uuidv7(),
    organisation_id   uuid        not null references organisation,
    organisation_path ltree       not null,
    purpose           text        not null check (purpose in ('QUESTION', 'INTERIM_ANSWER', 'ANSWER')),
    kinds             text[]      not null check (cardinality(kinds) > 0
                                      and kinds <@ array['COMPLAINT', 'VIEW', 'PRAISE', 'IMPROVEMENT']),
    language          text        not null check (language in ('SV', 'NB', 'EN')),
    title             text        not null check (length(title) between 1 and 100),
    text              text        not null check (length(text) between 1 and 8000),
    version           integer     not null check (version >= 1),
    changed_by        uuid        not null references staff_member,
    changed_name      text        not null,
    changed_at        timestamptz not null,
    retired_at        timestamptz
);
comment on column answer_template.kinds is 'Kinds of cases that it is offered for';
comment on column answer_template.text is 'With placeholders such as {caseNumber}, filled in when it is used';
create index answer_template_at on answer_template (organisation_id) where retired_at is null;
create index answer_template_above on answer_template using gist (organisation_path) where retired_at is null;
alter table answer_template enable row level security;

grant select, insert (organisation_id, organisation_path, purpose, kinds, language, title, text, version, changed_by, changed_name, changed_at),
    update (purpose, kinds, language, title, text, version, changed_by, changed_name, changed_at, retired_at)
    on answer_template to gehor_staff;
-- Who handles cases at a place reads what is meant for it, also from above; who leads there sees what is made below as well.
create policy worker_reads on answer_template for select to gehor_staff
    using (exists (
        select from role_assignment r
        where r.staff_id = (select app_actor()) and r.revoked_at is null and r.role in ('HANDLER', 'MANAGER')
          and (answer_template.organisation_path @> r.path or (r.covers_subtree and r.path @> answer_template.organisation_path))));
create policy leader_writes on answer_template for insert to gehor_staff
    with check (changed_by = (select app_actor()) and lt_q_regex(organisation_path, (select app_reach(array['MANAGER'])))
        and exists (select from organisation o where o.id = organisation_id and o.path = organisation_path));
create policy leader_changes on answer_template for update to gehor_staff
    using (retired_at is null and lt_q_regex(organisation_path, (select app_reach(array['MANAGER']))))
    with check (changed_by = (select app_actor()));
