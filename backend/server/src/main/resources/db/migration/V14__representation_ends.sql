-- A representation that ends by itself is told to open pages at the moment it ends: once, whatever node sees it first.

alter table representation add column told_until timestamptz;
comment on column representation.told_until is 'The end that was told; a representation that is given another end has another one to tell';
create index representation_to_end on representation (valid_until)
    where state = 'ACTIVE' and valid_until is distinct from told_until;

grant select (told_until), update (told_until) on representation to gehor_follower;
create policy follower_ends on representation for update to gehor_follower
    using (state = 'ACTIVE' and valid_until <= now()) with check (told_until = valid_until);
create policy follower_ends on event for insert to gehor_follower
    with check (audience = 'CASE' and type = 'REPRESENTATION_CHANGED' and num_nonnulls(actor_id, actor_name, person_id) = 0
        and exists (
            select from representation r
            where r.id = item_id and r.case_id = event.case_id and r.state = 'ACTIVE' and r.valid_until <= now())
        and exists (
            select from event e
            where e.case_id = event.case_id and e.audience <> 'PERSON' and e.organisation_id = event.organisation_id
              and e.organisation_path = event.organisation_path));

-- Whoever was let in and is so no more sees of the case that it is so, and nothing else: their open page is told.
create policy sides_are_told on event for select to gehor_citizen
    using (audience = 'CASE' and type = 'REPRESENTATION_CHANGED'
        and exists (select from representation r where r.id = item_id and r.case_id = event.case_id));
