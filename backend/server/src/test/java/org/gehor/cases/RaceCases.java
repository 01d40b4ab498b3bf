package org.gehor.cases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gehor.support.TestDatabase;

/**
 * Copies of a case, as many as there are rounds. They have no party, so that nobody gets ten thousand letters; who handles them,
 * their rules and their row rules are those of the case they come from.
 */
final class RaceCases {

    private static final AtomicLong NUMBER = new AtomicLong(970_000_000_000L);
    private static final String COPIES = """
            create temporary table copy on commit drop as
            select uuidv7() as id, (%d + n)::text as number from generate_series(1, %d) n;
            insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, submitter_id, patient_id,
                                   handler_id, handler_name, received_at, answer_promise, due_on, term_days, changed_at, version)
            select copy.id, copy.number, c.kind, c.state, c.country, c.organisation_id, c.organisation_path, c.submitter_id,
                   c.patient_id, c.handler_id, c.handler_name, c.received_at, c.answer_promise, c.due_on, c.term_days, c.changed_at,
                   c.version
            from copy, care_case c where c.id = '%s';
            insert into answer_draft (case_id, opening, version, saved_at, saved_by)
            select copy.id, 'Thank you.', 1, now(), c.handler_id from copy, care_case c
            where c.id = '%3$s' and c.handler_id is not null;
            """;

    private RaceCases() {}

    /** The ids of the copies; with a draft ready to be published where somebody handles them. */
    static List<UUID> of(UUID caseId, int rounds) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("analyze care_case");
            statement.execute(COPIES.formatted(NUMBER.getAndAdd(rounds), rounds, caseId));
            var copies = new ArrayList<UUID>(rounds);
            try (var rows = statement.executeQuery("select id from copy order by id")) {
                while (rows.next()) {
                    copies.add(rows.getObject(1, UUID.class));
                }
            }
            connection.commit();
            return copies;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many rows of the copies a query counts; in it, {@code :cases} stands for them. */
    static long count(List<UUID> copies, String query) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(query.replace(":cases", "any (?)"))) {
            statement.setArray(1, connection.createArrayOf("uuid", copies.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
