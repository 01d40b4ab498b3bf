-- A number was wrong, and a case stood with somebody whom it is not about. Whoever handles it corrects who the patient is; one row
-- says so, and all that hangs on it follows in the same statement.

create table patient_correction (
    id                uuid        primary key default uuidv7(),
    case_id           uuid        not null references care_case,
    representation_id uuid        not null references representation,
    former_id         uuid        references person,
    patient_id        uuid        not null references person check (patient_id is distinct from former_id),
    patient_name      text        not null check (length(patient_name) between 1 and 200),
    patient_born_on   date        not null,
    patient_decides   boolean     not null,
    state             text        not null check (state in ('REQUESTED', 'CLAIMED', 'WITHDRAWN')),
    valid_until       timestamptz,
    reason            text        not null check (length(reason) between 3 and 1000),
    corrected_at      timestamptz not null,
    corrected_by      uuid        not null references staff_member,
    corrected_name    text        not null
);
comment on table patient_correction is 'What the one who filed wrote stays with the case; here stands who it is about';
comment on column patient_correction.former_id is 'Who was taken for the patient; null when nobody was';
comment on column patient_correction.state is 'Of the representation after it: asked anew, unless it was given up';
create index patient_correction_of_case on patient_correction (case_id, id desc);

alter table representation add column patient_since timestamptz;
comment on column representation.patient_since is 'Since when this is the patient; null from the beginning. What was before, they do not see';

alter table patient_correction enable row level security;
grant select, insert on patient_correction to gehor_staff;
grant select on patient_correction to gehor_citizen;
create policy reader_reads on patient_correction for select to gehor_staff using (app_reads_case(case_id));
create policy patient_reads on patient_correction for select to gehor_citizen
    using (patient_id = (select app_actor()) and app_case_scope(case_id) = 'FULL');
-- Of what somebody filed for somebody else, and never once the patient has said that it is about them.
create policy handler_corrects on patient_correction for insert to gehor_staff
    with check (corrected_by = (select app_actor()) and app_keeps_case(case_id)
        and exists (
            select from representation r join care_case c on c.id = r.case_id
            where r.id = representation_id and r.case_id = patient_correction.case_id and r.representative_id = c.submitter_id
              and r.patient_id is not distinct from former_id and c.patient_id is not distinct from former_id
              and r.representative_id <> patient_correction.patient_id
              and (patient_correction.state = 'WITHDRAWN') = (r.state = 'WITHDRAWN'))
        and not exists (
            select from representation_step s
            where s.representation_id = patient_correction.representation_id and s.by_kind = 'PATIENT'
              and s.state in ('ACTIVE', 'TAKEN_OVER')));

-- Whom the unit has corrected the patient to be; null when it has not.
create function app_corrected_patient(id uuid) returns uuid
    language sql stable parallel safe
    return (select k.patient_id from patient_correction k where k.case_id = app_corrected_patient.id order by k.id desc limit 1);

-- Staff make of a case, its parties and its representation what the last row says, and nothing else.
grant update (patient_id) on care_case to gehor_staff;
create function care_case_patient() returns trigger
    language plpgsql as $$
begin
    if (new.patient_id = app_corrected_patient(new.id)) is not true then
        raise insufficient_privilege using message = 'who the patient is stands, unless a correction says otherwise';
    end if;
    return new;
end
$$;
create trigger care_case_patient before update of patient_id on care_case for each row execute function care_case_patient();

grant select (case_id, person_id, role), delete on case_party to gehor_staff;
create policy handler_corrects on case_party for select to gehor_staff
    using (role = 'PATIENT' and exists (
        select from patient_correction k where k.case_id = case_party.case_id and k.former_id = person_id));
create policy handler_takes_out on case_party for delete to gehor_staff
    using (role = 'PATIENT' and app_keeps_case(case_id) and person_id is distinct from app_corrected_patient(case_id)
        and exists (select from patient_correction k where k.case_id = case_party.case_id and k.former_id = person_id));
create policy handler_puts_in on case_party for insert to gehor_staff
    with check (role = 'PATIENT' and scope = 'ASKED' and app_keeps_case(case_id) and person_id = app_corrected_patient(case_id));

grant update (patient_id, patient_since, patient_decides) on representation to gehor_staff;
create policy handler_corrects on representation for update to gehor_staff
    using (app_keeps_case(case_id))
    with check (patient_id = app_corrected_patient(case_id) and state in ('REQUESTED', 'CLAIMED', 'WITHDRAWN'));
create or replace function representation_moves() returns trigger
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
    if current_user = 'gehor_staff' and not (case
        when old.patient_id is distinct from new.patient_id then
            new.patient_id = app_corrected_patient(new.case_id) and new.state in ('REQUESTED', 'CLAIMED', 'WITHDRAWN')
                and (old.state = 'WITHDRAWN') = (new.state = 'WITHDRAWN') and old.state <> 'TAKEN_OVER'
        else
            (new.patient_since, new.patient_decides) is not distinct from (old.patient_since, old.patient_decides) and (
                (old.state in ('CLAIMED', 'REFUSED') and new.state = 'ACTIVE')
                or (old.state = 'CLAIMED' and new.state = 'REFUSED')
                or (old.state = 'ACTIVE' and old.decided_by_kind = 'STAFF' and new.state = 'REFUSED'))
        end) then
        raise insufficient_privilege using message = 'staff do not move a representation so';
    end if;
    return new;
end
$$;

-- With the row that says it the case moves, in one statement and under the rights of whoever writes it.
create function patient_correction_holds() returns trigger
    language plpgsql as $$
begin
    update care_case set patient_id = new.patient_id where id = new.case_id;
    delete from case_party where case_id = new.case_id and role = 'PATIENT' and person_id = new.former_id;
    insert into case_party (case_id, person_id, role, scope) values (new.case_id, new.patient_id, 'PATIENT', 'ASKED');
    update representation
    set patient_id = new.patient_id, patient_since = new.corrected_at, patient_decides = new.patient_decides,
        valid_until = new.valid_until, not_about_me = false, state = new.state,
        decided_at = case when new.state = 'WITHDRAWN' then decided_at end,
        decided_by_kind = case when new.state = 'WITHDRAWN' then decided_by_kind end,
        decided_by_name = case when new.state = 'WITHDRAWN' then decided_by_name end,
        reason = case when new.state = 'WITHDRAWN' then reason end
    where id = new.representation_id;
    return null;
end
$$;
create trigger patient_correction_holds after insert on patient_correction
    for each row execute function patient_correction_holds();

alter policy sides_read on representation_step
    using (exists (
        select from representation r
        where r.id = representation_id
          and (r.representative_id = (select app_actor()) or r.patient_since is null or at >= r.patient_since)));

-- Whose case it was not sees of it that it is theirs no more, and nothing else: their open page is told.
create policy former_is_told on event for select to gehor_citizen
    using (audience = 'CASE' and type = 'PATIENT_CORRECTED' and person_id = (select app_actor()));
