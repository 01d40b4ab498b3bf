package org.gehor.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.gehor.support.MigratedDatabase;
import org.gehor.support.Node;
import org.gehor.support.Patience;
import org.gehor.support.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two nodes have sealed while others wrote, and what the command finds when somebody changes it past all rules. */
class ChainTests {

    private static final MigratedDatabase SEALED = MigratedDatabase.create("gehor_chain");
    private static final int WRITERS = 4;
    private static final int EACH = 60;

    private static final String EVENT = """
            insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, actor_name)
            values ('CASE_TAKEN', 'STAFF', now(), uuidv7(), uuidv7(), 'a.b', 'Siv')""";
    private static final String ACCESS = """
            insert into access_entry (case_id, staff_id, staff_name, role, organisation_id, case_organisation_id, reason, request_id, at)
            values (uuidv7(), uuidv7(), 'Siv', 'HANDLER', uuidv7(), uuidv7(), 'HANDLES', 'request', now())""";

    private Connection connection;

    @BeforeAll
    static void sealWhileOthersWrite() throws Exception {
        var settings = Map.of(
                "gehor.database.url",
                "r2dbc:postgresql://" + TestDatabase.host() + "/" + SEALED.name(),
                "gehor.migration.url",
                url(SEALED.name()),
                "gehor.audit.seal-every",
                "20ms");
        try (var one = Node.start(settings);
                var two = Node.start(settings);
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            assertThat(one.port()).isNotEqualTo(two.port());
            var work = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < WRITERS; i++) {
                work.add(ChainTests::write);
            }
            for (var written : writers.invokeAll(work)) {
                assertThat(written.get()).isEqualTo(EACH);
            }
            await().atMost(Patience.SOON)
                    .until(() -> verify(SEALED.name()).output().contains("Not sealed yet: 0\n"));
        }
    }

    /** An event and an access in each transaction, which stays open for a while. */
    private static int write() throws SQLException, InterruptedException {
        try (var connection = SEALED.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            connection.setAutoCommit(false);
            for (int i = 0; i < EACH; i++) {
                statement.execute(EVENT);
                Thread.sleep(ThreadLocalRandom.current().nextInt(20));
                statement.execute(ACCESS);
                connection.commit();
            }
            return EACH;
        }
    }

    @BeforeEach
    void takeACopy() throws SQLException {
        try (var superuser = TestDatabase.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("drop database if exists gehor_chain_copy with (force)");
            statement.execute("create database gehor_chain_copy template " + SEALED.name());
        }
        connection = new MigratedDatabase("gehor_chain_copy").asSuperuser();
        run("set session_replication_role = replica");
    }

    @Test
    void aWholeChainHoldsAllThatWasWrittenAndIsSealedInManyParts() throws SQLException {
        var found = verify("gehor_chain_copy");

        assertThat(found.output())
                .contains("EVENT: 240 entries as they were sealed")
                .contains("ACCESS: 240 entries as they were sealed")
                .contains("In order up to ");
        assertThat(found.status()).isZero();
        assertThat(number("select count(*) from audit_seal")).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event set type = 'CASE_CLOSED'",
                "event set occurred_at = occurred_at + interval '1 microsecond'",
                "event set actor_name = 'Bo'",
                "event set actor_id = uuidv7()",
                "access_entry set staff_id = uuidv7()",
                "access_entry set staff_name = 'Bo'",
                "access_entry set at = at - interval '1 day'",
                "access_entry set stated_reason = 'An emergency'"
            })
    void findsAChangedEntryAndNamesIt(String change) throws SQLException {
        var place = place(change.split(" ")[0], 100);
        run("update " + change + where(place));

        var found = verify("gehor_chain_copy");

        assertThat(found.status()).isEqualTo(1);
        assertThat(found.output())
                .contains("changed: " + place)
                .doesNotContain("gone")
                .doesNotContain("added");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "access_entry"})
    void findsAnEntryThatIsGone(String table) throws SQLException {
        run("delete from " + table + where(place(table, 100)));

        var found = verify("gehor_chain_copy");

        assertThat(found.status()).isEqualTo(1);
        assertThat(found.output()).contains("BROKEN: seal ").contains("gone: 1 after ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "access_entry"})
    void findsAnEntryThatWasPutIntoThePast(String table) throws SQLException {
        var place = place(table, 100);
        var insert = table.equals("event") ? EVENT : ACCESS;
        run(insert.replaceFirst("\\(", "(tx, position, ")
                .replaceFirst(
                        "values \\(", "overriding system value values ('" + place.split("-")[0] + "', 1000000, "));

        var found = verify("gehor_chain_copy");

        assertThat(found.status()).isEqualTo(1);
        assertThat(found.output()).contains("added: " + place.split("-")[0] + "-1000000");
    }

    @Test
    void namesNoMoreThanFitsHoweverMuchWasAdded() throws SQLException {
        run("""
                insert into event (tx, position, type, audience, occurred_at, case_id, organisation_id, organisation_path)
                overriding system value
                select '%s', 1000000 + n, 'CASE_TAKEN', 'STAFF', now(), uuidv7(), uuidv7(), 'a.b' from generate_series(1, 5000) n
                """.formatted(place("event", 0).split("-")[0]));

        var found = verify("gehor_chain_copy");

        assertThat(found.status()).isEqualTo(1);
        assertThat(found.output().split("added: ")).hasSize(21);
        assertThat(found.output()).doesNotContain("gone").doesNotContain("changed");
    }

    @Test
    void findsASealThatIsGoneOrWasChanged() throws SQLException {
        run("update audit_seal set sealed_at = sealed_at - interval '1 hour' where sequence = 7");
        assertThat(verify("gehor_chain_copy").output())
                .contains("In order up to seal 6\n")
                .contains("seal 7 ")
                .contains("itself was changed");

        run("delete from audit_seal where sequence = 7");
        assertThat(verify("gehor_chain_copy").output()).contains("BROKEN: seal 7 is gone");
    }

    @Test
    void findsByWhatWasNotedThatTheEndWasCutOff() throws SQLException {
        var end = verify("gehor_chain_copy").end();
        run("delete from audit_seal where sequence > 8");

        assertThat(verify("gehor_chain_copy").status()).isZero();
        var found = verify("gehor_chain_copy", "--gehor.audit.noted=" + end);
        assertThat(found.status()).isEqualTo(1);
        assertThat(found.output()).contains(", which was noted, is gone; the chain ends with 8");
    }

    @Test
    void findsByWhatWasNotedThatTheChainWasMadeAnew() throws SQLException {
        var end = verify("gehor_chain_copy").end();
        assertThat(verify("gehor_chain_copy", "--gehor.audit.noted=" + end).status())
                .isZero();
        var other = end.split(":")[0] + ":" + "0".repeat(64);

        var found = verify("gehor_chain_copy", "--gehor.audit.noted=" + other);

        assertThat(found.status()).isEqualTo(1);
        assertThat(found.output()).contains("is not the one that was noted");
        assertThatThrownBy(() -> verify("gehor_chain_copy", "--gehor.audit.noted=nothing"))
                .hasMessageContaining("no end of a chain");
    }

    @Test
    void whatALawHadRemovedBreaksNothingAndIsCounted() throws SQLException {
        var place = place("event", 100);
        run("""
                insert into audit_removal (log, entry_tx, entry_position, digest, law, removed_at)
                select 'EVENT', tx, position, substr(digests, 1 + 32 * (n - 1)::int, 32), 'A law', now()
                from (select e.tx, e.position, s.digests, row_number() over (partition by s.sequence order by e.tx, e.position) as n
                      from event e join audit_seal s on s.log = 'EVENT' and (e.tx, e.position) > (s.from_tx, s.from_position)
                        and (e.tx, e.position) <= (s.to_tx, s.to_position)) sealed
                """ + where(place));
        run("delete from event" + where(place));

        var found = verify("gehor_chain_copy");

        assertThat(found.status()).as(found.output()).isZero();
        assertThat(found.output())
                .contains("Removed by law, as the log of removals says: 1\n")
                .contains("EVENT: 239 entries")
                .contains("Not sealed yet: 1\n");
    }

    private String place(String table, int offset) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select tx::text || '-' || position from " + table + " order by "
                        + table + ".tx, position offset " + offset + " limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String where(String place) {
        var parts = place.split("-");
        return " where tx = '" + parts[0] + "' and position = " + parts[1];
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Found(int status, String output) {
        /** As the command tells it. */
        String end() {
            return output.lines()
                    .filter(line -> line.startsWith("In order up to "))
                    .findFirst()
                    .orElseThrow()
                    .substring("In order up to ".length());
        }
    }

    private static Found verify(String database, String... more) throws SQLException {
        var arguments = new ArrayList<String>();
        arguments.add("--gehor.migration.url=" + url(database));
        arguments.add("--gehor.migration.username=" + TestDatabase.OWNER);
        arguments.add("--gehor.migration.password=" + TestDatabase.PASSWORD);
        arguments.addAll(java.util.List.of(more));
        var out = new ByteArrayOutputStream();
        var status = VerifyAudit.verify(
                new PrintStream(out, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        return new Found(status, out.toString(StandardCharsets.UTF_8));
    }

    private static String url(String database) {
        return "jdbc:postgresql://" + TestDatabase.host() + "/" + database;
    }
}
