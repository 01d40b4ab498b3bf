-- An open page of the desk reads a case again whenever something happens in it, and each reading is an entry that lasts. What a
-- citizen is shown is the sitting: readings by the same person, in the same role and for the same reason, none more than 30
-- minutes after the one before.

-- True when an earlier reading belongs to the same sitting.
create function app_sits_on(entry access_entry) returns boolean
    language sql stable parallel safe
    return exists (
        select from access_entry before
        where before.case_id = entry.case_id and before.staff_id = entry.staff_id and before.role = entry.role
          and before.organisation_id = entry.organisation_id and before.reason = entry.reason
          and before.at >= entry.at - interval '30 minutes' and (before.at, before.id) < (entry.at, entry.id));

-- When the last reading of the sitting was that begins with this one.
create function app_sitting_end(entry access_entry) returns timestamptz
    language sql stable parallel safe
begin atomic
    with later as (
        select e.at, e.at - lag(e.at) over (order by e.at, e.id) > interval '30 minutes' as again
        from access_entry e
        where e.case_id = entry.case_id and e.staff_id = entry.staff_id and e.role = entry.role
          and e.organisation_id = entry.organisation_id and e.reason = entry.reason
          and (e.at, e.id) >= (entry.at, entry.id))
    select max(l.at) from later l where l.at < coalesce((select min(x.at) from later x where x.again), 'infinity');
end;

-- Who leads where a case is sees who has read it, and so the whole sitting that a citizen asks about.
create policy manager_reviews on access_entry for select to gehor_staff
    using (exists (
        select from care_case c
        where c.id = access_entry.case_id and lt_q_regex(c.organisation_path, (select app_reach(array['MANAGER'])))));
