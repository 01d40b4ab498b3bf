-- What the desk needs to find a case that is done, and the right patient.

-- Those that are done, latest first: of a unit, those that nobody had, those of a handler.
create index care_case_done on care_case (organisation_id, done_at desc, id desc) where done_at is not null;
create index care_case_done_unallocated on care_case (organisation_id, done_at desc, id desc) where done_at is not null and handler_id is null;
create index care_case_done_of_handler on care_case (handler_id, done_at desc, id desc) where done_at is not null;

-- The patient's birth date is content: it stands where the name does, for the same readers.
alter table case_content add column patient_born_on date;
comment on column case_content.patient_born_on is 'As the identity number said it when the case was filed; null when it is not known';
update case_content set patient_born_on = p.born_on
from care_case c join person p on p.id = c.patient_id where c.id = case_id;

-- The identity number opens the record: for whoever handles a case of the patient, and for those who lead there.
create index care_case_of_patient on care_case (patient_id);
grant select (id, country, pid_cipher) on person to gehor_staff;
create policy handler_identifies on person for select to gehor_staff
    using (exists (
        select from care_case c
        where c.patient_id = person.id
          and ((c.handler_id = (select app_actor()) and lt_q_regex(c.organisation_path, (select app_reach(array['HANDLER', 'MANAGER']))))
              or lt_q_regex(c.organisation_path, (select app_reach(array['MANAGER']))))));
