package org.gehor.classification;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code second_coding}: asked for by who leads, ended by the second coder or taken back. */
@Repository
class SecondCodingRepository {

    private static final String COLUMNS = """
            a.id, a.case_id, a.asked_by, a.asked_name, a.asked_at, a.sampled, a.done_at, app_may_have_seen(a) as seen,
            app_codes_blind(a.case_id) as blind
            """;

    private final DatabaseClient client;

    SecondCodingRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Of these cases, those that are not taken back. */
    Mono<List<SecondCoding>> ofCases(Collection<UUID> cases) {
        return client.sql("select " + COLUMNS + """
                from second_coding a where a.case_id = any (:cases) and a.withdrawn_at is null
                """)
                .bind("cases", cases.toArray(UUID[]::new))
                .map(SecondCodingRepository::toSecondCoding)
                .all()
                .collectList();
    }

    /** Asks; the case is locked and coded. */
    Mono<UUID> insert(CareCase subject, Coding coding, Actor.Staff leader, boolean sampled, Instant now) {
        return client.sql("""
                insert into second_coding (case_id, organisation_id, compared_id, coded_since, asked_by, asked_name, asked_at, sampled)
                values (:case, :organisation, :compared, :since, :by, :name, :now, :sampled) returning id
                """)
                .bind("case", subject.caseId())
                .bind("organisation", subject.organisationId())
                .bind("compared", coding.current().orElseThrow().classificationId())
                .bind("since", coding.versions().getFirst().codedAt())
                .bind("by", leader.id())
                .bind("name", leader.name())
                .bind("now", now)
                .bind("sampled", sampled)
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    Mono<Void> done(UUID id, Instant now) {
        return client.sql("update second_coding set done_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .then();
    }

    Mono<Void> withdraw(UUID id, Actor.Staff leader, Instant now) {
        return client.sql("update second_coding set withdrawn_at = :now, withdrawn_by = :by where id = :id")
                .bind("id", id)
                .bind("by", leader.id())
                .bind("now", now)
                .then();
    }

    /** Those that wait at these organisations and that the actor may make, longest waiting first. */
    Mono<List<SecondCoding>> open(List<UUID> organisations, @Nullable UUID after, int limit) {
        return client.sql("select " + COLUMNS + """
                from second_coding a
                where a.organisation_id = any (:organisations) and a.done_at is null and a.withdrawn_at is null
                  and a.id > :after and app_codes_second(a.id, a.case_id)
                order by a.id limit :limit
                """)
                .bind("organisations", organisations.toArray(UUID[]::new))
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("limit", limit)
                .map(SecondCodingRepository::toSecondCoding)
                .all()
                .collectList();
    }

    /** Cases coded in that time for which no second coding was asked, as many as wanted, by chance. */
    Mono<List<UUID>> draw(List<UUID> organisations, Period period, int count) {
        return client.sql("""
                select case_id from (
                    select distinct k.case_id from classification k
                    where k.organisation_id = any (:organisations) and k.coder = 'FIRST' and k.coded_at >= :from and k.coded_at < :until
                      and not exists (select from second_coding a where a.case_id = k.case_id and a.withdrawn_at is null)
                      and app_leads_case(k.case_id)) k
                order by random() limit :count
                """)
                .bind("organisations", organisations.toArray(UUID[]::new))
                .bind("from", period.from())
                .bind("until", period.until())
                .bind("count", count)
                .map(row -> required(row, "case_id", UUID.class))
                .all()
                .collectList();
    }

    private static SecondCoding toSecondCoding(Readable row) {
        return new SecondCoding(
                required(row, "id", UUID.class),
                required(row, "case_id", UUID.class),
                required(row, "asked_by", UUID.class),
                required(row, "asked_name", String.class),
                required(row, "asked_at", Instant.class),
                required(row, "sampled", Boolean.class),
                row.get("done_at", Instant.class),
                required(row, "seen", Boolean.class),
                required(row, "blind", Boolean.class));
    }
}
