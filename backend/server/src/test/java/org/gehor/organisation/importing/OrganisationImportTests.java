package org.gehor.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gehor.platform.graphql.Refusal;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class OrganisationImportTests {

    private static final String HEADER =
            "external_id,external_id_kind,kind,parent_external_id,name,also_known_as,country,place,opened_on,closed_on,demo\n";
    private static final String STOCKHOLM = "SE2329990010-DEMO000";
    private static final String KAROLINSKA = "SE2329990010-DEMO104";

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationContext node;

    @LocalServerPort
    int port;

    @BeforeAll
    static void organisations(@Autowired ApplicationContext node) {
        DemoOrganisations.importAll(node);
    }

    /** What the API answers: numbers, and problems as {@code CODE line column}. */
    private record Answer(
            @Nullable Integer created, @Nullable Integer updated, List<String> problems) {}

    private Answer send(String token, String csv) {
        var payload = people.api(port, token)
                .document("""
                mutation($csv: String!) {
                  importOrganisations(input: { csv: $csv }) { created updated problems { code path } }
                }""")
                .variable("csv", csv)
                .execute()
                .path("importOrganisations")
                .entity(Payload.class)
                .get();
        return new Answer(
                payload.created(),
                payload.updated(),
                payload.problems().stream().map(Said::text).toList());
    }

    private record Payload(
            @Nullable Integer created, @Nullable Integer updated, List<Said> problems) {}

    private record Said(String code, List<String> path) {
        String text() {
            return (code + " " + String.join(" ", path.subList(1, path.size()))).strip();
        }
    }

    private String administratorOf(String externalId, boolean below) {
        var id = UUID.fromString(value("select id::text from organisation where external_id = ?", externalId));
        var path = value("select path::text from organisation where external_id = ?", externalId);
        var worker = people.worker(new TestPeople.Unit(id, externalId, path), "ADMIN");
        execute("update role_assignment set covers_subtree = " + below + " where staff_id = '" + worker.id() + "'");
        return worker.token();
    }

    private static String provider(int number, String parent, String name) {
        return "SE2329990010-TESTA%d,HSA,PROVIDER,%s,%s,,SE,Solna,,,true\n".formatted(number, parent, name);
    }

    @Test
    void addsAndChangesAndLeavesTheRest() {
        var token = administratorOf(STOCKHOLM, true);
        var unit = "SE2329990010-TESTB2,HSA,UNIT,SE2329990010-TESTA1,Provkliniken,Testet|Provet,SE,Solna,,,true\n";
        var first = send(token, HEADER + provider(1, STOCKHOLM, "Provsjukhuset") + unit);
        assertThat(first).isEqualTo(new Answer(2, 0, List.of()));
        var again = send(token, HEADER + provider(1, STOCKHOLM, "Provsjukhuset") + unit);
        assertThat(again).isEqualTo(new Answer(0, 0, List.of()));
        var renamed = send(token, HEADER + provider(1, STOCKHOLM, "Nya Provsjukhuset"));
        assertThat(renamed).isEqualTo(new Answer(0, 1, List.of()));
        people.api(port, "")
                .document("{ searchOrganisations(text: \"provkliniken nya provsjukhuset\") { name ancestors open } }")
                .execute()
                .path("searchOrganisations[0]")
                .matchesJson(
                        "{name: 'Provkliniken', ancestors: ['Region Stockholm', 'Nya Provsjukhuset'], open: true}");
    }

    @Test
    void tellsAllProblemsAtOnceAndWritesNothing() {
        var csv = HEADER
                + provider(10, STOCKHOLM, "Rätt")
                + "SE2329990011-TESTA11,HSA,PROVIDER,%s,Fel siffra,,SE,,,,true\n".formatted(STOCKHOLM)
                + "SE2329990010-TESTA12,HSA,PROVIDER,NOWHERE,Fel förälder,,SE,,,,true\n"
                + "SE2329990010-TESTA13,HSA,PROVIDER,%s,X,,SE,,2026-02-30,,maybe\n".formatted(STOCKHOLM)
                + "SE2329990010-TESTA14,HSA,UNIT,%s,Fel nivå,,SE,,,,true\n".formatted(STOCKHOLM)
                + "SE2329990010-TESTA15,HSA,PROVIDER,%s,Fel land,,NO,,,,true\n".formatted(STOCKHOLM)
                + "SE2329990010-TESTA16,HSA,PROVIDER,%s,Fel tid,,SE,,2026-01-01,2025-01-01,true\n".formatted(STOCKHOLM)
                + provider(10, STOCKHOLM, "Samma igen")
                + "SE2329990010-TESTA17,HSA\n"
                + "SE2329990010-TESTA18,WHAT,PROVIDER,%s,%s,,SE,,,,true\n".formatted(STOCKHOLM, "x".repeat(201));
        assertThat(send(administratorOf(STOCKHOLM, true), csv).problems())
                .containsExactlyInAnyOrder(
                        "INVALID_FORMAT 3 external_id",
                        "UNKNOWN_ORGANISATION 4 parent_external_id",
                        "TOO_SHORT 5 name",
                        "INVALID_FORMAT 5 opened_on",
                        "INVALID_FORMAT 5 demo",
                        "INVALID_FORMAT 6 kind",
                        "INVALID_FORMAT 7 country",
                        "INVALID_PERIOD 8 closed_on",
                        "ALREADY_DONE 9 external_id",
                        "INVALID_FORMAT 10",
                        "INVALID_FORMAT 11 external_id_kind",
                        "TOO_LONG 11 name");
        assertThat(value("select count(*)::text from organisation where external_id = ?", "SE2329990010-TESTA10"))
                .isEqualTo("0");
    }

    @Test
    void wantsParentsBeforeTheirChildren() {
        var unit = "SE2329990010-TESTC2,HSA,UNIT,SE2329990010-TESTA20,Först,,SE,,,,true\n";
        assertThat(send(administratorOf(STOCKHOLM, true), HEADER + unit + provider(20, STOCKHOLM, "Sedan"))
                        .problems())
                .containsExactly("UNKNOWN_ORGANISATION 2 parent_external_id");
    }

    @Test
    void movesNothing() {
        var csv = HEADER + KAROLINSKA + ",HSA,PROVIDER,SE2329990028-DEMO000,Flyttat,,SE,,,,true\n";
        assertThat(send(administratorOf("SE", true), csv).problems())
                .containsExactly("NOT_ALLOWED_NOW 2 parent_external_id");
    }

    @Test
    void keepsToTheAdministratorsOwnSubtree() {
        var csv = HEADER + provider(30, STOCKHOLM, "Inne")
                + "SE2329990028-TESTA31,HSA,PROVIDER,SE2329990028-DEMO000,Ute,,SE,,,,true\n";
        assertThat(send(administratorOf(STOCKHOLM, true), csv).problems()).containsExactly("NOT_FOUND 3 external_id");
        assertThat(send(administratorOf(STOCKHOLM, false), csv).problems()).containsExactly("NOT_FOUND");
    }

    @Test
    void leavesNationsToTheOperator() {
        assertThat(send(administratorOf("SE", true), HEADER + "SE,NATIONAL,NATION,,Konungariket,,SE,,,,true\n")
                        .problems())
                .containsExactly("NOT_FOUND 2 external_id");
        assertThat(send(administratorOf("SE", true), HEADER + "DK,NATIONAL,NATION,,Danmark,,DK,,,,true\n")
                        .problems())
                .containsExactly("NOT_FOUND 2 external_id");
    }

    @Test
    void isNothingForHandlers() {
        var worker = people.worker(people.unit("SE"), "HANDLER");
        assertThat(send(worker.token(), HEADER + provider(40, STOCKHOLM, "Nej")).problems())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNone() {
        var token = administratorOf(STOCKHOLM, true);
        assertThat(send(token, "").problems()).containsExactly("REQUIRED 1");
        assertThat(send(token, "name\n").problems()).hasSize(5).allMatch(problem -> problem.startsWith("REQUIRED 1 "));
        assertThat(send(token, HEADER + "\"unclosed\n").problems()).containsExactly("INVALID_FORMAT 2");
        assertThat(send(token, HEADER.strip() + ",colour\n").problems()).containsExactly("INVALID_FORMAT 1");
        assertThat(send(token, HEADER + "x".repeat(1024 * 1024)).problems()).containsExactly("TOO_LONG");
    }

    @Test
    void takesAFileOfOneMebibyte() {
        var line = "SE2329990028-DEMO%05d,HSA,PROVIDER,NOWHERE,Sjukhuset \\\"Åäö\\\",,SE,,,,true\n";
        var csv = new StringBuilder(HEADER);
        for (int i = 0; csv.length() < 1_000_000; i++) {
            csv.append(line.replace("\\\"", "").formatted(i));
        }
        assertThat(send(administratorOf(STOCKHOLM, true), csv.toString()).problems())
                .hasSize(1000);
    }

    /** The services left out: an administrator's transaction writes outside the subtree. */
    @Test
    void isKeptByTheDatabaseToo() throws SQLException {
        var worker = administratorOf(STOCKHOLM, true);
        assertThat(worker).isNotEmpty();
        var staff = value(
                "select staff_id::text from role_assignment where organisation_id ="
                        + " (select id from organisation where external_id = ?) order by granted_at desc limit 1",
                STOCKHOLM);
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('role', 'gehor_staff', true), set_config('app.actor', '" + staff + "', true)");
            assertThat(statement.executeUpdate(
                            "update organisation set place = 'x' where external_id = 'SE2329990028-DEMO000'"))
                    .isZero();
            assertThat(statement.executeUpdate("update organisation set place = 'x' where external_id = 'SE'"))
                    .isZero();
            assertThat(statement.executeUpdate(
                            "update organisation set place = place where external_id = '" + KAROLINSKA + "'"))
                    .isOne();
            connection.rollback();
        }
    }

    @Test
    void readsTheFilesOfTheDemonstrationAgainWithoutAChange() {
        for (var file : List.of(DemoOrganisations.SWEDEN, DemoOrganisations.NORWAY)) {
            assertThat(DemoOrganisations.importFile(node, DemoOrganisations.content(file)))
                    .isEqualTo(new ImportOrganisations.Outcome(0, 0));
        }
    }

    @Test
    void refusesTheOperatorsFaultyFileToo() {
        assertThatThrownBy(() -> DemoOrganisations.importFile(node, HEADER + provider(50, "NOWHERE", "Fel")))
                .isInstanceOf(Refusal.class);
    }

    private static String value(String sql, String argument) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void execute(String sql) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
