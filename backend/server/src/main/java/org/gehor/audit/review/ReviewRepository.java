package org.gehor.audit.review;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.audit.AccessReason;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code access_review} and of what was drawn for it. */
@Repository
class ReviewRepository {

    private static final String COLUMNS = """
            id, organisation_id, reviewer_id, reviewer_name, reviewer_title, period_from, period_until, staff_words, reason, seed, found,
            begun_at, closed_at, conclusion
            """;

    private final DatabaseClient client;

    ReviewRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Empty when the reviewer has one with this key already. */
    Mono<AccessReview> insert(
            UUID organisation, Actor.Staff reviewer, Wanted wanted, int seed, int found, Instant now, String key) {
        return client.sql("""
                insert into access_review (organisation_id, organisation_path, reviewer_id, reviewer_name, reviewer_title, period_from,
                                           period_until, staff_words, reason, seed, found, begun_at, idempotency_key)
                select o.id, o.path, :reviewer, :name, :title, :from, :until, :words, :reason, :seed, :found, :now, :key
                from organisation o where o.id = :organisation
                on conflict (reviewer_id, idempotency_key) do nothing returning
                """ + COLUMNS)
                .bind("organisation", organisation)
                .bind("reviewer", reviewer.id())
                .bind("name", reviewer.name())
                .bind("title", Wanted.text(reviewer.title()))
                .bind("from", wanted.from())
                .bind("until", wanted.until())
                .bind("words", Wanted.text(wanted.staffWords()))
                .bind("reason", Wanted.text(wanted.reason()))
                .bind("seed", seed)
                .bind("found", found)
                .bind("now", now)
                .bind("key", key)
                .map(ReviewRepository::toReview)
                .one();
    }

    /** Copies what was drawn, in its order: a review says what was looked at wherever the case goes. */
    Mono<Void> insertItems(UUID review, List<UUID> entries) {
        return client.sql("""
                insert into access_review_item (review_id, organisation_path, place, entry_id, case_id, case_number, staff_id, staff_name,
                                                role, organisation_id, reason, stated_reason, at, until)
                select r.id, r.organisation_path, d.place, e.id, e.case_id, c.number, e.staff_id, e.staff_name, e.role,
                       e.case_organisation_id, e.reason, e.stated_reason, e.at, app_sitting_end(e)
                from unnest(:entries) with ordinality as d (id, place) join access_entry e on e.id = d.id
                     join care_case c on c.id = e.case_id join access_review r on r.id = :review
                """)
                .bind("entries", Wanted.array(entries))
                .bind("review", review)
                .then();
    }

    Mono<AccessReview> byKey(UUID reviewer, String key) {
        return client.sql("select " + COLUMNS
                        + " from access_review where reviewer_id = :reviewer and idempotency_key = :key")
                .bind("reviewer", reviewer)
                .bind("key", key)
                .map(ReviewRepository::toReview)
                .one();
    }

    Mono<AccessReview> find(UUID id) {
        return client.sql("select " + COLUMNS + " from access_review where id = :id")
                .bind("id", id)
                .map(ReviewRepository::toReview)
                .one();
    }

    /** Latest first. */
    Mono<List<AccessReview>> list(Collection<UUID> organisations, UUID before, int limit) {
        return client.sql("select " + COLUMNS + """
                 from access_review where organisation_id = any (:organisations) and id < :before order by id desc limit :limit
                """)
                .bind("organisations", Wanted.array(organisations))
                .bind("before", before)
                .bind("limit", limit)
                .map(ReviewRepository::toReview)
                .all()
                .collectList();
    }

    /** Empty when it is closed or not the actor's; else nobody closes it until the transaction ends. */
    Mono<UUID> lock(UUID review) {
        return client.sql("select id from access_review where id = :id and closed_at is null for update")
                .bind("id", review)
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    /** Empty when it was not open or not the actor's. */
    Mono<AccessReview> close(UUID review, String conclusion, Instant now) {
        return client.sql("""
                update access_review set conclusion = :conclusion, closed_at = :now where id = :id and closed_at is null returning
                """ + COLUMNS)
                .bind("conclusion", conclusion)
                .bind("now", now)
                .bind("id", review)
                .map(ReviewRepository::toReview)
                .one();
    }

    private static AccessReview toReview(Readable row) {
        return new AccessReview(
                required(row, "id", UUID.class),
                required(row, "organisation_id", UUID.class),
                required(row, "reviewer_id", UUID.class),
                required(row, "reviewer_name", String.class),
                row.get("reviewer_title", String.class),
                required(row, "period_from", Instant.class),
                required(row, "period_until", Instant.class),
                row.get("staff_words", String.class),
                reason(row.get("reason", String.class)),
                required(row, "seed", Integer.class),
                required(row, "found", Integer.class),
                required(row, "begun_at", Instant.class),
                row.get("closed_at", Instant.class),
                row.get("conclusion", String.class));
    }

    private static @Nullable AccessReason reason(@Nullable String name) {
        return name == null ? null : AccessReason.valueOf(name);
    }
}
