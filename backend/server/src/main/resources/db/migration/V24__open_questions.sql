-- Whose letter is the reply to an open question: only of somebody who sees the question.

-- True when a question of this case is open that the actor, who sees a part of the case, does not see. Looks past the row
-- rules, which hide just that; tells nothing else, and that only to the one who filed the case.
create function app_waits_unseen(id uuid) returns boolean
    language sql stable security definer
    return app_case_scope(app_waits_unseen.id) = 'OWN'
        and exists (
            select from message m
            where m.case_id = app_waits_unseen.id and m.awaits_reply and not m.for_submitter);

alter policy party_changes on care_case
    with check (unread and done_at is null and app_writes_in(id)
        and state = case when handler_id is null then 'RECEIVED'
                         when app_waits_unseen(id) then 'AWAITING_CITIZEN'
                         else 'IN_PROGRESS' end);
alter policy party_clears on message using (
    case app_case_scope(case_id) when 'FULL' then true when 'OWN' then for_submitter else false end);

-- A case that is done waits for nothing, whoever ended it and whatever they see of its letters.
create function care_case_waits_no_more() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update message set awaits_reply = false where case_id = new.id and awaits_reply;
    return null;
end
$$;
create trigger care_case_waits_no_more after update of done_at on care_case
    for each row when (old.done_at is null and new.done_at is not null) execute function care_case_waits_no_more();
update message m set awaits_reply = false
from care_case c where c.id = m.case_id and m.awaits_reply and c.state <> 'AWAITING_CITIZEN';
