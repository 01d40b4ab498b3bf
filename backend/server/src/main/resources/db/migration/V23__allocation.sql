-- A case is given to a colleague: by those who distribute cases where it is, or by the one who has it.

-- Who may handle what is at a place, for those who work or distribute there. Looks past the row rules, by which staff see only
-- themselves and their own roles; tells name and title of colleagues, nothing else.
create function app_colleagues(place ltree) returns table (id uuid, name text, title text)
    language sql stable security definer
begin atomic
    select s.id, s.name, s.title from staff_member s
    where lt_q_regex(place, (select app_reach(array['HANDLER', 'MANAGER', 'ALLOCATOR'])))
      and s.id in (
        select r.staff_id from role_assignment r
        where r.revoked_at is null and r.role in ('HANDLER', 'MANAGER')
          and (r.path = place or (r.covers_subtree and place <@ r.path)));
end;
revoke execute on function app_colleagues from public;
grant execute on function app_colleagues to gehor_staff;
create index role_assignment_of_path on role_assignment using gist (path) where revoked_at is null;

-- True when the actor distributes the cases where this one is.
create function app_allocates_case(id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from care_case c
        where c.id = app_allocates_case.id and lt_q_regex(c.organisation_path, (select app_reach(array['ALLOCATOR', 'MANAGER']))));

-- The row that is written cannot tell who had the case before: that only its handler gives it away is for the rules of the case.
create policy staff_gives on care_case for update to gehor_staff
    using (lt_q_regex(organisation_path, (select app_reach(array['HANDLER', 'MANAGER', 'ALLOCATOR']))))
    with check (done_at is null and state in ('IN_PROGRESS', 'AWAITING_CITIZEN', 'REOPENING_REQUESTED')
        and exists (select from app_colleagues(organisation_path) s where s.id = handler_id));
create policy staff_tells_of_giving on event for insert to gehor_staff
    with check (audience = 'CASE' and type = 'CASE_ALLOCATED' and actor_id = (select app_actor())
        and exists (
            select from care_case c
            where c.id = case_id and c.organisation_id = event.organisation_id and c.organisation_path = event.organisation_path
              and c.handler_id = item_id and c.done_at is null));
