-- Whoever opens a case of their unit and takes it then reads it for another reason than before. To the citizen that is one sitting
-- of one person; reviews go on telling the reasons apart.

-- True when an earlier reading belongs to the same sitting, for whatever reason.
create function app_goes_on(entry access_entry) returns boolean
    language sql stable parallel safe
    return exists (
        select from access_entry before
        where before.case_id = entry.case_id and before.staff_id = entry.staff_id and before.role = entry.role
          and before.organisation_id = entry.organisation_id
          and before.at >= entry.at - interval '30 minutes' and (before.at, before.id) < (entry.at, entry.id));

-- When the last reading of the sitting was that begins with this one, and for which reasons, in the order in which they came.
create function app_whole_sitting(entry access_entry) returns table (until timestamptz, reasons text[])
    language sql stable parallel safe
begin atomic
    with later as (
        select e.at, e.reason, e.at - lag(e.at) over (order by e.at, e.id) > interval '30 minutes' as again
        from access_entry e
        where e.case_id = entry.case_id and e.staff_id = entry.staff_id and e.role = entry.role
          and e.organisation_id = entry.organisation_id and (e.at, e.id) >= (entry.at, entry.id)),
    sitting as (
        select l.reason, min(l.at) as first, max(l.at) as last from later l
        where l.at < coalesce((select min(x.at) from later x where x.again), 'infinity') group by l.reason)
    select max(s.last), array_agg(s.reason order by s.first) from sitting s;
end;

-- In which language to write to a patient who has said that the case is about them: what was filed says only that of who filed it.
grant select (language) on person to gehor_staff;
