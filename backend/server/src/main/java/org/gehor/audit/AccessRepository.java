package org.gehor.audit;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.organisation.RoleName;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code access_entry}, each with the question about it that the actor may see. */
@Repository
class AccessRepository {

    private static final String COLUMNS = """
            select e.id, e.case_id, c.country, e.at, w.until, w.reasons, e.staff_name, e.role, e.organisation_id, q.id as question_id,
                   q.text, q.asked_at, q.answer, q.answered_at, q.answered_name, q.answered_title
            """;

    private final DatabaseClient client;

    AccessRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Sittings of one case, latest first, each by its first entry. */
    Mono<List<AccessEntry>> ofCase(UUID caseId, UUID before, int limit) {
        return client.sql(COLUMNS + """
                from access_entry e join care_case c on c.id = e.case_id cross join lateral app_whole_sitting(e) w
                left join access_question q on q.entry_id = e.id
                where e.case_id = :case and e.id < :before and (q.id is not null or not app_goes_on(e))
                order by e.id desc limit :limit
                """)
                .bind("case", caseId)
                .bind("before", before)
                .bind("limit", limit)
                .map(AccessRepository::toEntry)
                .all()
                .collectList();
    }

    /** Entries with a question at these organisations that waits, oldest question first. */
    Mono<List<AccessEntry>> waiting(Collection<UUID> organisations, UUID after, int limit) {
        return list(client.sql(COLUMNS + """
                from access_question q join access_entry e on e.id = q.entry_id join care_case c on c.id = q.case_id
                cross join lateral app_whole_sitting(e) w
                where q.organisation_id = any (:organisations) and q.answered_at is null and q.id > :place
                order by q.id limit :limit
                """), organisations, after, limit);
    }

    /** The same for questions that are answered, latest first. */
    Mono<List<AccessEntry>> answered(Collection<UUID> organisations, UUID before, int limit) {
        return list(client.sql(COLUMNS + """
                from access_question q join access_entry e on e.id = q.entry_id join care_case c on c.id = q.case_id
                cross join lateral app_whole_sitting(e) w
                where q.organisation_id = any (:organisations) and q.answered_at is not null and q.id < :place
                order by q.id desc limit :limit
                """), organisations, before, limit);
    }

    private static Mono<List<AccessEntry>> list(
            DatabaseClient.GenericExecuteSpec query, Collection<UUID> organisations, UUID place, int limit) {
        return query.bind("organisations", organisations.toArray(UUID[]::new))
                .bind("place", place)
                .bind("limit", limit)
                .map(AccessRepository::toEntry)
                .all()
                .collectList();
    }

    /** With its question. */
    Mono<AccessEntry> find(UUID entryId) {
        return client.sql(COLUMNS + """
                from access_entry e join care_case c on c.id = e.case_id cross join lateral app_whole_sitting(e) w
                left join access_question q on q.entry_id = e.id
                where e.id = :id
                """)
                .bind("id", entryId)
                .map(AccessRepository::toEntry)
                .one();
    }

    private static AccessEntry toEntry(Readable row) {
        return new AccessEntry(
                required(row, "id", UUID.class),
                required(row, "case_id", UUID.class),
                required(row, "country", String.class),
                required(row, "at", Instant.class),
                required(row, "until", Instant.class),
                required(row, "staff_name", String.class),
                RoleName.valueOf(required(row, "role", String.class)),
                required(row, "organisation_id", UUID.class),
                Arrays.stream(required(row, "reasons", String[].class))
                        .map(AccessReason::valueOf)
                        .toList(),
                toQuestion(row));
    }

    private static @Nullable AccessQuestion toQuestion(Readable row) {
        var id = row.get("question_id", UUID.class);
        return id == null
                ? null
                : new AccessQuestion(
                        id,
                        required(row, "text", String.class),
                        required(row, "asked_at", Instant.class),
                        row.get("answer", String.class),
                        row.get("answered_at", Instant.class),
                        row.get("answered_name", String.class),
                        row.get("answered_title", String.class));
    }
}
