package org.gehor.audit.review;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.audit.review.AccessReviewItem.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code access_review_item}: what was drawn, and what was found of it. */
@Repository
class ItemRepository {

    private final DatabaseClient client;

    ItemRepository(DatabaseClient client) {
        this.client = client;
    }

    /** In the order of the lots. */
    Mono<List<AccessReviewItem>> ofReviews(Collection<UUID> reviews) {
        return client.sql("""
                select id, review_id, entry_id, at, until, staff_name, role, organisation_id, reason, stated_reason, case_id,
                       case_number, verdict, note, judged_at
                from access_review_item where review_id = any (:reviews) order by review_id, place
                """)
                .bind("reviews", Wanted.array(reviews))
                .map(ItemRepository::toItem)
                .all()
                .collectList();
    }

    Mono<UUID> reviewOf(UUID item) {
        return client.sql("select review_id from access_review_item where id = :id")
                .bind("id", item)
                .map(row -> required(row, "review_id", UUID.class))
                .one();
    }

    Mono<Boolean> allJudged(UUID review) {
        return client.sql("""
                select not exists (select from access_review_item where review_id = :review and verdict is null) as judged
                """)
                .bind("review", review)
                .map(row -> required(row, "judged", Boolean.class))
                .one();
    }

    Mono<Void> judge(UUID item, Verdict verdict, @Nullable String note, Instant now) {
        return client.sql(
                        "update access_review_item set verdict = :verdict, note = :note, judged_at = :now where id = :id")
                .bind("verdict", verdict.name())
                .bind("note", Wanted.text(note))
                .bind("now", now)
                .bind("id", item)
                .then();
    }

    private static AccessReviewItem toItem(Readable row) {
        var verdict = row.get("verdict", String.class);
        return new AccessReviewItem(
                required(row, "id", UUID.class),
                required(row, "review_id", UUID.class),
                AccessSitting.of(row),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.get("note", String.class),
                row.get("judged_at", Instant.class));
    }
}
