-- Who a case is about, and on whose authority. A party sees a case in one of three scopes, which one function tells and all
-- policies of what citizens see ask.

-- Said by the person themself. Their name is then the handler's to see, and their own.
alter table person add column protected_identity boolean not null default false;
grant select (protected_identity), update (protected_identity) on person to gehor_citizen;

alter table case_party drop constraint case_party_role_check;
alter table case_party add constraint case_party_role_check check (role in ('SUBMITTER', 'PATIENT', 'REPRESENTATIVE'));
alter table case_party add column scope text check (scope in ('FULL', 'ASKED'));
update case_party set scope = 'FULL' where role = 'PATIENT';
alter table case_party add check ((role = 'PATIENT') = (scope is not null));
comment on column case_party.scope is 'Of the patient: FULL of an own filing and after the patient has said yes or taken over, ASKED before';

alter table case_content add column relation text not null default 'ONESELF'
    check (relation in ('ONESELF', 'CHILD', 'REPRESENTED', 'DECEASED'));

create table representation (
    id                  uuid        primary key default uuidv7(),
    case_id             uuid        not null references care_case,
    case_number         text        not null,
    country             text        not null,
    representative_id   uuid        not null references person,
    representative_name text        not null check (length(representative_name) between 1 and 200),
    patient_id          uuid        references person check (patient_id <> representative_id),
    basis               text        not null check (basis in ('GUARDIAN_OF_MINOR', 'APPOINTED_GUARDIAN', 'POWER_OF_ATTORNEY',
                                                'PATIENT_CONSENT', 'PATIENT_UNABLE', 'DECEASED', 'NONE')),
    relation            text        not null check (relation in ('CHILD', 'REPRESENTED', 'DECEASED')),
    patient_decides     boolean     not null,
    patient_may_end     boolean     not null,
    state               text        not null check (state in ('REQUESTED', 'CLAIMED', 'ACTIVE', 'DECLINED', 'REFUSED', 'WITHDRAWN',
                                                'TAKEN_OVER')),
    requested_at        timestamptz not null,
    valid_until         timestamptz,
    decided_at          timestamptz,
    decided_by_kind     text        check (decided_by_kind in ('PATIENT', 'STAFF', 'REPRESENTATIVE')),
    decided_by_name     text,
    reason              text        check (length(reason) between 1 and 1000),
    not_about_me        boolean     not null default false,
    unique (case_id, representative_id),
    check (state <> 'REQUESTED' or patient_id is not null),
    check ((state in ('REQUESTED', 'CLAIMED')) = (decided_at is null)),
    check ((decided_at is null) = (decided_by_kind is null)),
    check ((decided_by_kind is not distinct from 'STAFF') = (decided_by_name is not null))
);
comment on column representation.patient_decides is 'As the rules of the country said when it began: the patient''s yes or no settles it';
comment on column representation.valid_until is 'The moment from which it no longer holds; null when it has no end';
comment on column representation.decided_by_name is 'Of staff only, as it was then';
create index representation_of_representative on representation (representative_id, id desc);
create index representation_of_patient on representation (patient_id, id desc);

-- What the one who filed said of it: content, which a patient who has not answered does not see.
create table representation_claim (
    representation_id uuid   primary key references representation,
    case_id           uuid   not null references care_case,
    patient_name      text   not null check (length(patient_name) between 1 and 200),
    statement         text   check (length(statement) between 1 and 500),
    proof             uuid[] not null default '{}' check (cardinality(proof) <= 20)
);

-- What happened to it: only added.
create table representation_step (
    id                uuid        primary key default uuidv7(),
    representation_id uuid        not null references representation,
    case_id           uuid        not null references care_case,
    state             text        not null,
    at                timestamptz not null,
    by_kind           text        not null check (by_kind in ('PATIENT', 'STAFF', 'REPRESENTATIVE')),
    by_name           text        check (by_name is null or by_kind = 'STAFF'),
    reason            text        check (length(reason) between 1 and 1000),
    valid_until       timestamptz
);
create index representation_step_of on representation_step (representation_id, id);
create index representation_step_of_case on representation_step (case_id);

alter table message add column for_submitter boolean not null default false check (not for_submitter or author = 'STAFF');
comment on column message.for_submitter is 'Meant for the one who filed, who may know nothing of the patient';
alter table answer_draft add column for_submitter text check (length(for_submitter) <= 8000);
grant update (for_submitter) on answer_draft to gehor_staff;

create table answer_for_submitter (
    answer_id    uuid        primary key references answer,
    case_id      uuid        not null references care_case,
    version      integer     not null,
    text         text        not null check (length(text) between 1 and 8000),
    signed_name  text        not null,
    signed_title text,
    published_at timestamptz not null
);
comment on table answer_for_submitter is 'Stands alone, with its signature: who may read it may not read the answer itself';
create index answer_for_submitter_of_case on answer_for_submitter (case_id, version desc);

alter table representation enable row level security;
alter table representation_claim enable row level security;
alter table representation_step enable row level security;
alter table answer_for_submitter enable row level security;

-- FULL, OWN, ASKED, or null for one who sees nothing of the case. What has expired does not count: from that moment on, in
-- streams that are open as well. Citizens ask it of themselves, followers of everybody.
create function app_party_scope(id uuid, person uuid) returns text
    language sql stable parallel safe
    return (
        select case
                   when count(*) = 0 then null
                   when bool_or(p.scope is not distinct from 'FULL') then 'FULL'
                   when exists (
                       select from representation r
                       where r.case_id = app_party_scope.id and r.representative_id = app_party_scope.person
                         and r.state = 'ACTIVE' and (r.valid_until is null or r.valid_until > now())) then 'FULL'
                   when bool_or(p.role = 'SUBMITTER') then 'OWN'
                   when bool_or(p.role = 'PATIENT') then 'ASKED'
               end
        from case_party p
        where p.person_id = app_party_scope.person and p.case_id = app_party_scope.id);

create function app_case_scope(id uuid) returns text
    language sql stable parallel safe
    return app_party_scope(id, app_actor());

-- True when the actor may know of this case: whoever was let in, only while that holds.
create or replace function app_is_party(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from case_party p
        where p.person_id = (select app_actor()) and p.case_id = app_is_party.id
          and (p.role <> 'REPRESENTATIVE' or app_case_scope(p.case_id) is not null));

-- True when the actor may write in this case and read what they wrote.
create function app_writes_in(id uuid) returns boolean
    language sql stable parallel safe
    return app_case_scope(id) in ('FULL', 'OWN');

-- True when the actor is the one who may take the case back: who filed it, or the patient who has taken it over.
create function app_steers_case(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from case_party p
        where p.person_id = (select app_actor()) and p.case_id = app_steers_case.id
          and case p.role
                  when 'SUBMITTER' then not exists (
                      select from representation r
                      where r.case_id = p.case_id and r.representative_id = p.person_id and r.state = 'TAKEN_OVER')
                  when 'PATIENT' then exists (
                      select from representation r
                      where r.case_id = p.case_id and r.patient_id = p.person_id and r.state = 'TAKEN_OVER')
                  else false
              end);

-- True when the actor has this case as its handler, also when it is done.
create function app_keeps_case(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from care_case c
        where c.id = app_keeps_case.id and c.handler_id = (select app_actor())
          and lt_q_regex(c.organisation_path, (select app_reach(array['HANDLER', 'MANAGER']))));

-- True when this person lives with protected identity. Looks past the row rules, since nobody sees another's row; tells nothing else.
create function app_is_protected(person uuid) returns boolean
    language sql stable security definer
    return exists (select from person p where p.id = app_is_protected.person and p.protected_identity);

-- True when this person's name may be shown to the actor in this case: it is their own, is not protected, or the actor handles the case.
create function app_shows_name(id uuid, person uuid) returns boolean
    language sql stable
    return person is null or person = app_actor() or not app_is_protected(person)
        or exists (select from care_case c where c.id = app_shows_name.id and c.handler_id = app_actor());

-- For staff who read the case: true when the one who filed it sees no more than what they wrote.
create function app_submitter_limited(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from care_case c
        where c.id = app_submitter_limited.id and c.submitter_id is distinct from c.patient_id and app_reads_case(c.id)
          and not exists (
              select from representation r
              where r.case_id = c.id and r.representative_id = c.submitter_id and r.state = 'ACTIVE'
                and (r.valid_until is null or r.valid_until > now())));

-- For them: true when nobody sees the whole of this case. A patient who has said yes or taken over once goes on seeing it.
create function app_nobody_sees_all(id uuid) returns boolean
    language sql stable parallel safe
    return app_submitter_limited(id)
        and not exists (
            select from representation r
            where r.case_id = app_nobody_sees_all.id and r.state = 'ACTIVE' and (r.valid_until is null or r.valid_until > now()))
        and not exists (
            select from representation_step s
            where s.case_id = app_nobody_sees_all.id and s.by_kind = 'PATIENT' and s.state in ('ACTIVE', 'TAKEN_OVER'));

-- True when this person is the patient of this case, or the actor who is not named in it.
create function app_is_patient(id uuid, person uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from care_case c
        where c.id = app_is_patient.id
          and (c.patient_id = app_is_patient.person or (c.identity = 'HIDDEN_FROM_UNIT' and app_is_patient.person = app_actor())));

-- Filing: about oneself, about somebody known, or about somebody who is not.
alter policy submitter_files on care_case
    with check (case identity when 'SHOWN' then submitter_id = (select app_actor())
                                   and (kind = 'COMPLAINT' or patient_id is not distinct from (select app_actor()))
                              else identity = 'HIDDEN_FROM_UNIT' end
        and state = 'RECEIVED'
        and exists (
            select from organisation o
            where o.id = organisation_id and o.path = organisation_path and o.country = care_case.country));
alter policy submitter_files on case_party
    with check (app_files_case(case_id)
        and case role
                when 'SUBMITTER' then person_id = (select app_actor())
                when 'PATIENT' then app_is_patient(case_id, person_id)
                    and scope = case when person_id = (select app_actor()) then 'FULL' else 'ASKED' end
                else false
            end);

-- What is read: all in the scope FULL; in OWN what is the actor's own and what is meant for them; nothing in ASKED.
alter policy party_reads on care_case using (exists (
    select from case_party p
    where p.person_id = (select app_actor()) and p.case_id = care_case.id
      and (p.role <> 'REPRESENTATIVE' or app_case_scope(p.case_id) is not null)));
alter policy party_reads on case_content using (app_writes_in(case_id));
alter policy party_reads on case_question using (app_writes_in(case_id));
alter policy party_reads on message using (
    case app_case_scope(case_id) when 'FULL' then true
                                 when 'OWN' then author_id = (select app_actor()) or for_submitter
                                 else false end);
alter policy party_reads on answer using (app_case_scope(case_id) = 'FULL');
alter policy party_reads on case_closing using (app_writes_in(case_id));
alter policy party_reads on withdrawal using (
    case app_case_scope(case_id) when 'FULL' then true when 'OWN' then person_id = (select app_actor()) else false end);
alter policy party_reads on reopening using (app_case_scope(case_id) = 'FULL');
alter policy party_reads on attachment using (
    case when attached_at is null then owner_id = (select app_actor())
         else case app_case_scope(case_id)
                  when 'FULL' then true
                  when 'OWN' then owner_id = (select app_actor())
                      or exists (select from message m where m.id = message_id and m.for_submitter)
                  else false end end);
alter policy own_reads on inbox_item using (person_id = (select app_actor()) and app_is_party(case_id));
alter policy own_marks on inbox_item using (person_id = (select app_actor()) and app_is_party(case_id));

-- What is written. Any party may lock the row of a case; what it may become, the scope decides.
alter policy party_changes on care_case
    using (app_is_party(id))
    with check (unread and done_at is null and state = case when handler_id is null then 'RECEIVED' else 'IN_PROGRESS' end
        and app_writes_in(id));
alter policy submitter_withdraws on care_case
    using (app_steers_case(id)) with check (state = 'WITHDRAWN' and done_at is not null and app_steers_case(id));
alter policy party_asks_again on care_case
    using (app_case_scope(id) = 'FULL')
    with check (state = 'REOPENING_REQUESTED' and done_at is null and reopened and app_case_scope(id) = 'FULL');
create or replace function care_case_moves() returns trigger
    language plpgsql as $$
begin
    -- Nested, since what is looked up is open to citizens only.
    if current_user = 'gehor_citizen' then
        if not (
            (new.state = 'WITHDRAWN' and old.done_at is null and old.state <> 'REOPENING_REQUESTED'
                and (new.due_on, new.reopened, new.unread) is not distinct from (old.due_on, old.reopened, old.unread)
                and app_steers_case(old.id))
            or (old.state = 'ANSWERED' and new.state = 'REOPENING_REQUESTED' and not old.reopened and old.reopen_until > now()
                and new.unread = old.unread and app_case_scope(old.id) = 'FULL')
            or (new.state = 'REOPENING_REQUESTED') = (old.state = 'REOPENING_REQUESTED') and new.unread
                and (new.done_at, new.due_on, new.reopened) is not distinct from (old.done_at, old.due_on, old.reopened)) then
            raise insufficient_privilege using message = 'a citizen does not move a case so';
        end if;
    end if;
    if current_user = 'gehor_staff' and new.due_on is distinct from old.due_on and old.state <> 'REOPENING_REQUESTED' then
        raise insufficient_privilege using message = 'the day on which an answer is due stands';
    end if;
    return new;
end
$$;

alter policy party_writes on message
    with check (author = 'CITIZEN' and not awaits_reply and app_writes_in(case_id)
        and case when app_hides_person(case_id) then author_id = case_id and author_name = ''
                 else author_id = (select app_actor()) end
        and exists (select from care_case c where c.id = case_id and c.done_at is null));
alter policy party_clears on message using (app_writes_in(case_id));
alter policy submitter_withdraws on withdrawal
    with check (person_id = app_writes_as(case_id) and app_steers_case(case_id)
        and exists (select from care_case c where c.id = case_id and c.state = 'WITHDRAWN'));
alter policy party_asks on reopening
    with check (requested_by = app_writes_as(case_id) and app_case_scope(case_id) = 'FULL'
        and exists (select from care_case c where c.id = case_id and c.state = 'REOPENING_REQUESTED'));
alter policy own on letter_draft with check (person_id = (select app_actor()) and app_writes_in(case_id));
alter policy own_reads on rating using (person_id = app_writes_as(case_id) and app_case_scope(case_id) = 'FULL');
alter policy party_rates on rating
    with check (person_id = app_writes_as(case_id) and app_case_scope(case_id) = 'FULL'
        and exists (select from answer a where a.id = answer_id and a.case_id = rating.case_id));
alter policy party_begins on attachment
    with check (owner_id = (select app_actor())
        and ((case_id is null and exists (select from draft d where d.id = draft_id))
            or (draft_id is null and app_writes_in(case_id)
                and exists (select from care_case c where c.id = case_id and c.done_at is null))));

-- The representation itself: both sides see that there is one, who, and what became of it; the unit's readers as well.
grant select on representation, representation_claim, representation_step, answer_for_submitter to gehor_citizen, gehor_staff;
grant insert (id, case_id, case_number, country, representative_id, representative_name, patient_id, basis, relation,
    patient_decides, patient_may_end, state, requested_at, valid_until) on representation to gehor_citizen;
grant update (state, decided_at, decided_by_kind, decided_by_name, reason, not_about_me) on representation to gehor_citizen;
grant insert on representation to gehor_staff;
grant update (state, decided_at, decided_by_kind, decided_by_name, reason, not_about_me, valid_until) on representation to gehor_staff;
grant insert on representation_claim to gehor_citizen;
grant insert on representation_step to gehor_citizen, gehor_staff;
grant insert on answer_for_submitter to gehor_staff;

create policy sides_read on representation for select to gehor_citizen
    using (representative_id = (select app_actor()) or patient_id = (select app_actor()));
create policy reader_reads on representation for select to gehor_staff using (app_reads_case(case_id));
create policy submitter_claims on representation for insert to gehor_citizen
    with check (representative_id = (select app_actor()) and state in ('REQUESTED', 'CLAIMED') and app_files_case(case_id)
        and (patient_id is null or app_is_patient(case_id, patient_id)));
create policy sides_decide on representation for update to gehor_citizen
    using (representative_id = (select app_actor()) or patient_id = (select app_actor()))
    with check (representative_id = (select app_actor()) or patient_id = (select app_actor()));
create policy handler_admits on representation for insert to gehor_staff
    with check (state = 'ACTIVE' and decided_by_kind = 'STAFF' and not patient_decides and app_keeps_case(case_id)
        and exists (select from care_case c where c.id = case_id and c.patient_id = representation.patient_id));
create policy handler_decides on representation for update to gehor_staff
    using (app_keeps_case(case_id)) with check (decided_by_kind = 'STAFF');

-- From where a representation may come only a trigger sees: nothing leads back from withdrawn or declined but taking over.
create function representation_moves() returns trigger
    language plpgsql as $$
begin
    if current_user = 'gehor_citizen' and not (
        (old.patient_id = app_actor() and new.decided_by_kind = 'PATIENT' and (
            (old.state = 'REQUESTED' and new.state = 'ACTIVE')
            or (old.state in ('REQUESTED', 'CLAIMED') and new.state = 'DECLINED')
            or (old.state = 'ACTIVE' and new.state = 'WITHDRAWN' and (old.patient_decides or old.patient_may_end))
            or (old.state <> 'TAKEN_OVER' and new.state = 'TAKEN_OVER')))
        or (old.representative_id = app_actor() and new.decided_by_kind = 'REPRESENTATIVE'
            and old.state in ('REQUESTED', 'CLAIMED', 'ACTIVE') and new.state = 'WITHDRAWN')) then
        raise insufficient_privilege using message = 'a citizen does not move a representation so';
    end if;
    if current_user = 'gehor_staff' and not (
        (old.state in ('CLAIMED', 'REFUSED') and new.state = 'ACTIVE')
        or (old.state = 'CLAIMED' and new.state = 'REFUSED')
        or (old.state = 'ACTIVE' and old.decided_by_kind = 'STAFF' and new.state = 'REFUSED')) then
        raise insufficient_privilege using message = 'staff do not move a representation so';
    end if;
    return new;
end
$$;
create trigger representation_moves before update on representation for each row execute function representation_moves();

-- Whoever says yes or takes over sees the whole case from then on; the unit lets in whom it has decided on.
grant update (scope) on case_party to gehor_citizen;
create policy patient_answers on case_party for update to gehor_citizen
    using (person_id = (select app_actor()) and role = 'PATIENT')
    with check (person_id = (select app_actor()) and scope = 'FULL' and exists (
        select from representation r
        where r.case_id = case_party.case_id and r.patient_id = (select app_actor()) and r.decided_by_kind = 'PATIENT'
          and r.state in ('ACTIVE', 'TAKEN_OVER')));
grant insert on case_party to gehor_staff;
create policy handler_admits on case_party for insert to gehor_staff
    with check (role = 'REPRESENTATIVE' and app_keeps_case(case_id) and exists (
        select from representation r
        where r.case_id = case_party.case_id and r.representative_id = person_id and r.state = 'ACTIVE'
          and r.decided_by_kind = 'STAFF'));

create policy sides_read on representation_claim for select to gehor_citizen
    using (exists (
        select from representation r
        where r.id = representation_id
          and (r.representative_id = (select app_actor())
              or (r.patient_id = (select app_actor()) and app_case_scope(r.case_id) = 'FULL'))));
create policy submitter_claims on representation_claim for insert to gehor_citizen
    with check (app_files_case(case_id) and exists (
        select from representation r
        where r.id = representation_id and r.case_id = representation_claim.case_id
          and r.representative_id = (select app_actor())));
create policy reader_reads on representation_claim for select to gehor_staff using (app_reads_case(case_id));

create policy sides_read on representation_step for select to gehor_citizen
    using (exists (select from representation r where r.id = representation_id));
create policy sides_add on representation_step for insert to gehor_citizen
    with check (by_name is null and exists (
        select from representation r
        where r.id = representation_id and r.case_id = representation_step.case_id and r.state = representation_step.state
          and case by_kind when 'PATIENT' then r.patient_id = (select app_actor())
                           when 'REPRESENTATIVE' then r.representative_id = (select app_actor())
                           else false end));
create policy reader_reads on representation_step for select to gehor_staff using (app_reads_case(case_id));
create policy handler_adds on representation_step for insert to gehor_staff
    with check (by_kind = 'STAFF' and app_keeps_case(case_id) and exists (
        select from representation r
        where r.id = representation_id and r.case_id = representation_step.case_id and r.state = representation_step.state));

create policy party_reads on answer_for_submitter for select to gehor_citizen using (app_writes_in(case_id));
create policy reader_reads on answer_for_submitter for select to gehor_staff using (app_reads_case(case_id));
create policy handler_signs on answer_for_submitter for insert to gehor_staff
    with check (exists (
        select from answer a
        where a.id = answer_id and a.case_id = answer_for_submitter.case_id and a.signed_by = (select app_actor())
          and a.xmin = pg_current_xact_id()::xid));

-- Followers: whom to tell what, not what it says.
grant select (id, case_id, representative_id, patient_id, basis, state, valid_until, decided_by_kind) on representation to gehor_follower;
create policy follower_reads on representation for select to gehor_follower using (true);
grant select (id, case_id, for_submitter) on message to gehor_follower;
create policy follower_reads on message for select to gehor_follower using (true);
grant select (answer_id, case_id) on answer_for_submitter to gehor_follower;
create policy follower_reads on answer_for_submitter for select to gehor_follower using (true);

alter table inbox_item drop constraint inbox_item_kind_check;
alter table inbox_item add constraint inbox_item_kind_check check (kind in ('RECEIPT', 'QUESTION', 'ANSWER', 'THANKS',
    'REOPENING_DECIDED', 'ACCESS_ANSWERED', 'CONSENT_REQUEST', 'CONSENT_ANSWERED'));

create policy sides_tell on event for insert to gehor_citizen
    with check (actor_name is null and audience = 'CASE' and type = 'REPRESENTATION_CHANGED' and actor_id = (select app_actor())
        and exists (
            select from care_case c
            where c.id = case_id and c.organisation_id = event.organisation_id and c.organisation_path = event.organisation_path)
        and exists (select from representation r where r.id = item_id and r.case_id = event.case_id));

-- Of a case that the patient has taken over, it is their needs that count.
alter policy reader_reads on contact_needs
    using (exists (
        select from care_case c
        where (c.submitter_id = person_id or (c.patient_id = person_id and exists (
                select from representation r where r.case_id = c.id and r.patient_id = person_id and r.state = 'TAKEN_OVER')))
          and lt_q_regex(c.organisation_path, (select app_reach(array['HANDLER', 'MANAGER'])))));
