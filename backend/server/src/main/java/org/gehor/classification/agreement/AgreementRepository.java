package org.gehor.classification.agreement;

import static org.gehor.platform.database.Rows.required;

import java.util.List;
import java.util.UUID;
import org.gehor.classification.Period;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts in what two coders of the same case said the same. */
@Repository
class AgreementRepository {

    private final DatabaseClient client;

    AgreementRepository(DatabaseClient client) {
        this.client = client;
    }

    /**
     * How many cases it was with.
     *
     * @param taxonomy empty for all cases that both coded
     * @param code empty for all cases in which either used the set
     * @param first severity that the first coder gave, 1 where the set has none, 0 when not chosen
     * @param second the same of the second coder
     */
    record Count(String taxonomy, String code, int first, int second, int cases) {}

    /** A second coding is compared with the first one as it was when the second was asked for. */
    Mono<List<Count>> counts(List<UUID> organisations, Period period) {
        return client.sql("""
                with pair as (
                    select k.id as second, a.compared_id as first
                    from classification k join second_coding a on a.id = k.asked_id
                    where k.organisation_id = any (:organisations) and k.coder = 'SECOND'
                      and k.coded_at >= :from and k.coded_at < :until),
                said as (
                    select p.second as pair, c.taxonomy, c.code,
                           coalesce(max(coalesce(c.severity, 1)) filter (where c.classification_id = p.first), 0) as by_first,
                           coalesce(max(coalesce(c.severity, 1)) filter (where c.classification_id = p.second), 0) as by_second
                    from pair p join classification_code c on c.classification_id in (p.first, p.second)
                    group by p.second, c.taxonomy, c.code)
                select '' as taxonomy, '' as code, 0 as by_first, 0 as by_second, count(*)::integer as cases from pair
                union all
                select taxonomy, '', 0, 0, count(distinct pair)::integer from said group by taxonomy
                union all
                select taxonomy, code, by_first, by_second, count(*)::integer from said group by taxonomy, code, by_first, by_second
                order by taxonomy, code, by_first, by_second
                """)
                .bind("organisations", organisations.toArray(UUID[]::new))
                .bind("from", period.from())
                .bind("until", period.until())
                .map(row -> new Count(
                        required(row, "taxonomy", String.class),
                        required(row, "code", String.class),
                        required(row, "by_first", Integer.class),
                        required(row, "by_second", Integer.class),
                        required(row, "cases", Integer.class)))
                .all()
                .collectList();
    }

    Mono<Integer> waiting(List<UUID> organisations) {
        return client.sql("""
                select count(*)::integer as waiting from second_coding
                where organisation_id = any (:organisations) and done_at is null and withdrawn_at is null
                """)
                .bind("organisations", organisations.toArray(UUID[]::new))
                .map(row -> required(row, "waiting", Integer.class))
                .one();
    }
}
