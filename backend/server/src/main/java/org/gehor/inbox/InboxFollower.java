package org.gehor.inbox;

import static org.gehor.platform.database.Rows.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.platform.events.Event;
import org.gehor.platform.events.EventFollower;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.events.LoggedEvent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Fills the inboxes of a case's parties, each with what their scope shows them: a whole batch in one statement, and one event for each item that is new. A batch
 * that comes again adds nothing, since an item is known by its person and the event it follows from.
 */
@Component
class InboxFollower implements EventFollower {

    private record Source(LoggedEvent event, InboxItemKind kind) {}

    private final DatabaseClient client;
    private final EventLog log;

    InboxFollower(DatabaseClient client, EventLog log) {
        this.client = client;
        this.log = log;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public Mono<Void> handle(List<LoggedEvent> batch) {
        var sources = batch.stream()
                .flatMap(event -> InboxItemKind.of(event.event()).map(kind -> new Source(event, kind)).stream())
                .toList();
        return sources.isEmpty() ? Mono.empty() : add(sources).flatMap(log::appendAll);
    }

    private Mono<List<Event>> add(List<Source> sources) {
        return client.sql("""
                insert into inbox_item (person_id, case_id, kind, source, about_id, created_at)
                select party.person_id, s.case_id, party.kind, s.source,
                       case when party.kind in ('CONSENT_REQUEST', 'CONSENT_ANSWERED', 'CASE_TRANSFERRED') then null else s.about end, s.at
                from unnest(cast(:cases as uuid[]), cast(:kinds as text[]), cast(:sources as bigint[]),
                            cast(:abouts as uuid[]), cast(:times as timestamptz[])) as s (case_id, kind, source, about, at)
                cross join lateral (
                    -- Who filed it gets the receipt, a patient for whom it was filed is told and asked.
                    select p.person_id, 'RECEIPT' as kind from case_party p
                    where s.kind = 'RECEIPT' and p.case_id = s.case_id and p.role = 'SUBMITTER'
                    union all
                    select p.person_id, 'CONSENT_REQUEST' from case_party p join representation r on r.case_id = p.case_id
                    where s.kind = 'RECEIPT' and p.case_id = s.case_id and p.scope = 'ASKED' and r.patient_id = p.person_id
                      and r.basis <> 'DECEASED'
                    union all
                    select p.person_id, s.kind from case_party p join representation r on r.case_id = p.case_id
                    where s.kind = 'CONSENT_REQUEST' and r.id = s.about and p.scope = 'ASKED' and r.patient_id = p.person_id
                      and r.basis <> 'DECEASED'
                    union all
                    select r.representative_id, s.kind from representation r
                    where s.kind = 'CONSENT_ANSWERED' and r.id = s.about and r.decided_by_kind is distinct from 'REPRESENTATIVE'
                    union all
                    -- What only one of the parties has asked.
                    select p.person_id, s.kind
                    from (select distinct p.person_id from case_party p where p.case_id = s.case_id) p
                    join access_question q on q.id = s.about and q.case_id = s.case_id and q.person_id in (p.person_id, q.case_id)
                    where s.kind = 'ACCESS_ANSWERED'
                    union all
                    -- The rest goes to those who see it.
                    select p.person_id, s.kind
                    from (select distinct p.person_id from case_party p where p.case_id = s.case_id) p
                    where s.kind not in ('RECEIPT', 'CONSENT_REQUEST', 'CONSENT_ANSWERED', 'ACCESS_ANSWERED')
                      and case app_party_scope(s.case_id, p.person_id)
                              when 'FULL' then true
                              when 'OWN' then s.kind in ('CLOCK_PAUSED', 'CLOCK_RESUMED', 'CASE_TRANSFERRED')
                                  or exists (select from message m where m.id = s.about and m.for_submitter)
                                  or exists (select from answer_for_submitter a where a.answer_id = s.about)
                              else false end) party
                order by s.source
                on conflict (person_id, source) do nothing
                returning id, person_id, case_id, created_at
                """)
                .bind(
                        "cases",
                        sources.stream().map(s -> s.event().event().caseId()).toArray(UUID[]::new))
                .bind("kinds", sources.stream().map(s -> s.kind().name()).toArray(String[]::new))
                .bind(
                        "sources",
                        sources.stream().map(s -> s.event().cursor().position()).toArray(Long[]::new))
                .bind(
                        "abouts",
                        sources.stream().map(s -> s.event().event().itemId()).toArray(UUID[]::new))
                .bind(
                        "times",
                        sources.stream()
                                .map(s -> s.event().event().occurredAt())
                                .toArray(Instant[]::new))
                .map(row -> new Event(
                        InboxEventType.INBOX_ITEM_ADDED.name(),
                        Event.Audience.PERSON,
                        required(row, "created_at", Instant.class),
                        required(row, "case_id", UUID.class),
                        null,
                        null,
                        required(row, "person_id", UUID.class),
                        required(row, "id", UUID.class),
                        null,
                        null))
                .all()
                .collectList();
    }
}
