-- Whoever has said that a case is not about them gets no further by themself. If they chose wrong, the handler asks them anew by a
-- correction that names the same person again.

alter table patient_correction drop constraint patient_correction_check;
alter policy handler_corrects on patient_correction
    with check (corrected_by = (select app_actor()) and app_keeps_case(case_id)
        and exists (
            select from representation r join care_case c on c.id = r.case_id
            where r.id = representation_id and r.case_id = patient_correction.case_id and r.representative_id = c.submitter_id
              and r.patient_id is not distinct from former_id and c.patient_id is not distinct from former_id
              and r.representative_id <> patient_correction.patient_id
              and (r.not_about_me or r.patient_id is distinct from patient_correction.patient_id)
              and (patient_correction.state = 'WITHDRAWN') = (r.state = 'WITHDRAWN'))
        and not exists (
            select from representation_step s
            where s.representation_id = patient_correction.representation_id and s.by_kind = 'PATIENT'
              and s.state in ('ACTIVE', 'TAKEN_OVER')));

-- When the unit has corrected the patient last; null when it has not.
create function app_patient_corrected_at(id uuid) returns timestamptz
    language sql stable parallel safe
    return (select k.corrected_at from patient_correction k
            where k.case_id = app_patient_corrected_at.id order by k.id desc limit 1);

create or replace function representation_moves() returns trigger
    language plpgsql as $$
begin
    if current_user = 'gehor_citizen' and (old.not_about_me and not new.not_about_me or not (
        (old.patient_id = app_actor() and new.decided_by_kind = 'PATIENT' and (
            (old.state = 'REQUESTED' and new.state = 'ACTIVE')
            or (old.state in ('REQUESTED', 'CLAIMED') and new.state = 'DECLINED')
            or (old.state = 'ACTIVE' and new.state = 'WITHDRAWN' and (old.patient_decides or old.patient_may_end))
            or (old.state <> 'TAKEN_OVER' and new.state = 'TAKEN_OVER' and not old.not_about_me)))
        or (old.representative_id = app_actor() and new.decided_by_kind = 'REPRESENTATIVE'
            and old.state in ('REQUESTED', 'CLAIMED', 'ACTIVE') and new.state = 'WITHDRAWN'))) then
        raise insufficient_privilege using message = 'a citizen does not move a representation so';
    end if;
    if current_user = 'gehor_staff' and not (case
        when (old.patient_id, old.patient_since) is distinct from (new.patient_id, new.patient_since) then
            new.patient_id = app_corrected_patient(new.case_id) and new.patient_since = app_patient_corrected_at(new.case_id)
                and new.state in ('REQUESTED', 'CLAIMED', 'WITHDRAWN')
                and (old.state = 'WITHDRAWN') = (new.state = 'WITHDRAWN') and old.state <> 'TAKEN_OVER'
        else
            new.patient_decides = old.patient_decides and (
                (old.state in ('CLAIMED', 'REFUSED') and new.state = 'ACTIVE')
                or (old.state = 'CLAIMED' and new.state = 'REFUSED')
                or (old.state = 'ACTIVE' and old.decided_by_kind = 'STAFF' and new.state = 'REFUSED'))
        end) then
        raise insufficient_privilege using message = 'staff do not move a representation so';
    end if;
    return new;
end
$$;

create or replace function patient_correction_holds() returns trigger
    language plpgsql as $$
begin
    if new.patient_id is distinct from new.former_id then
        update care_case set patient_id = new.patient_id where id = new.case_id;
        delete from case_party where case_id = new.case_id and role = 'PATIENT' and person_id = new.former_id;
        insert into case_party (case_id, person_id, role, scope) values (new.case_id, new.patient_id, 'PATIENT', 'ASKED');
    end if;
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

-- Kept with the step: it goes on being what was said, also once the patient was asked anew or corrected.
alter table representation_step add column not_about_me boolean not null default false
    check (not not_about_me or (by_kind = 'PATIENT' and state = 'DECLINED'));
update representation_step s set not_about_me = true
from representation r
where r.id = s.representation_id and r.not_about_me and s.by_kind = 'PATIENT' and s.state = 'DECLINED';

-- A number that belongs to somebody else is seen best by the name that its owner goes by.

-- Parts of a name, without what is written differently: case, accents, hyphens, order.
create function app_name_parts(name text) returns text[]
    language sql immutable parallel safe
    return array(
        select part
        from regexp_split_to_table(
            translate(regexp_replace(normalize(lower(name), nfd), '[\u0300-\u036f]', '', 'g'), 'øæ', 'oa'), '[^[:alnum:]]+') as part
        where part <> '');

-- For the handler: true when the patient of this case, who has a number, goes by another name than the case says. Looks past the
-- row rules, since staff see no name of a person; tells nothing else.
create function app_patient_named_otherwise(id uuid) returns boolean
    language sql stable security definer
    return app_keeps_case(id) and exists (
        select from care_case c join case_content t on t.case_id = c.id join person p on p.id = c.patient_id
        cross join lateral (
            select app_name_parts(p.name) as own, app_name_parts(coalesce((
                select k.patient_name from patient_correction k where k.case_id = c.id order by k.id desc limit 1),
                t.patient_name)) as written) n
        where c.id = app_patient_named_otherwise.id and c.submitter_id is distinct from c.patient_id
          and not (n.own <@ n.written or n.written <@ n.own));

-- Whose letter is the reply to an open question: of those who see it, only of those whom it is put to.

create or replace function app_waits_unseen(id uuid) returns boolean
    language sql stable security definer
    return case app_case_scope(app_waits_unseen.id)
        when 'OWN' then exists (
            select from message m where m.case_id = app_waits_unseen.id and m.awaits_reply and not m.for_submitter)
        when 'FULL' then exists (
                select from message m where m.case_id = app_waits_unseen.id and m.awaits_reply and m.for_submitter)
            and not exists (
                select from case_party p
                where p.case_id = app_waits_unseen.id and p.person_id = app_actor() and p.role = 'SUBMITTER')
        else false end;

alter policy party_clears on message using (
    case app_case_scope(case_id)
        when 'FULL' then not for_submitter or exists (
            select from case_party p
            where p.case_id = message.case_id and p.person_id = (select app_actor()) and p.role = 'SUBMITTER')
        when 'OWN' then for_submitter
        else false end);
