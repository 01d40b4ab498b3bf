-- Whoever filed for somebody else takes the case back no more once the patient has said yes and later taken that back: the patient has
-- been promised an answer, and the one who filed no longer speaks for them.
create or replace function app_steers_case(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from case_party p
        where p.person_id = (select app_actor()) and p.case_id = app_steers_case.id
          and case p.role
                  when 'SUBMITTER' then not exists (
                      select from representation r
                      where r.case_id = p.case_id and r.representative_id = p.person_id
                        and (r.state = 'TAKEN_OVER' or (r.state = 'WITHDRAWN' and r.decided_by_kind = 'PATIENT')))
                  when 'PATIENT' then exists (
                      select from representation r
                      where r.case_id = p.case_id and r.patient_id = p.person_id and r.state = 'TAKEN_OVER')
                  else false
              end);
