package org.gehor.desk.presence;

import static org.gehor.platform.database.Rows.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gehor.platform.security.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code case_presence}: one for each open page, renewed while it is followed. */
@Repository
class PresenceRepository {

    private final DatabaseClient client;

    PresenceRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Says that the page is still open; false when the actor does not read the case, or no longer. */
    Mono<Boolean> stay(UUID caseId, UUID pageId, Actor.Staff staff, Instant now) {
        return client.sql("""
                insert into case_presence (case_id, page_id, staff_id, staff_name, seen_at)
                select :case, :page, :staff, :name, :now where app_reads_case(:case)
                on conflict (case_id, page_id) do update set seen_at = excluded.seen_at
                """)
                .bind("case", caseId)
                .bind("page", pageId)
                .bind("staff", staff.id())
                .bind("name", staff.name())
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /** Others who were here since then, in the order of their names. */
    Mono<List<CasePresence.Present>> others(UUID caseId, UUID staffId, Instant since) {
        return client.sql("""
                select p.staff_id, min(p.staff_name) as name from case_presence p
                where p.case_id = :case and p.staff_id <> :staff and p.seen_at >= :since
                group by p.staff_id order by name, p.staff_id
                """)
                .bind("case", caseId)
                .bind("staff", staffId)
                .bind("since", since)
                .map(row -> new CasePresence.Present(
                        required(row, "staff_id", UUID.class), required(row, "name", String.class)))
                .all()
                .collectList();
    }

    /** The page is closed; pages that could not say so are cleared away with it. */
    Mono<Void> leave(UUID caseId, UUID pageId, Instant lost) {
        return client.sql("""
                delete from case_presence where case_id = :case and (page_id = :page or seen_at < :lost)
                """)
                .bind("case", caseId)
                .bind("page", pageId)
                .bind("lost", lost)
                .then();
    }
}
