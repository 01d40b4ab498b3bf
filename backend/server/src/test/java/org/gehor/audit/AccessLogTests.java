package org.gehor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.StaffRows;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Who opened a case, and what comes of asking about it. */
@ServerTest
class AccessLogTests {

    private static final String LOG = """
            query($id: ID!) { accessLog(caseId: $id) { edges { node { id at until staffName role reason reasons organisation { id } case { id }
              question { id text answer answeredBy } } } } }""";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Test
    void saysRoleUnitAndReasonAndInNorwayTheName() {
        for (var country : List.of("SE", "NO")) {
            var scene = new Scene(country);
            var node = "accessLog.edges[0].node.";
            var log = scene.log(scene.citizen);

            log.path(node + "role").entity(String.class).isEqualTo("HANDLER");
            log.path(node + "reason").entity(String.class).isEqualTo("HANDLES");
            log.path(node + "organisation.id").entity(String.class).isEqualTo(scene.unit.globalId());
            log.path(node + "case.id").entity(String.class).isEqualTo(scene.caseId);
            if (country.equals("NO")) {
                log.path(node + "staffName").entity(String.class).isEqualTo(scene.handler.name());
            } else {
                log.path(node + "staffName").valueIsNull();
            }
        }
    }

    @Test
    void readingsWithLessThanHalfAnHourBetweenThemAreOneSittingOfOnePerson() throws SQLException {
        var scene = new Scene("NO");
        var other = people.worker(scene.unit, "HANDLER");
        var noon = Instant.parse("2024-03-01T12:00:00Z");
        for (var minute : List.of(0, 20, 50, 81)) {
            read(scene, scene.handler, noon.plus(Duration.ofMinutes(minute)));
        }
        read(scene, other, noon.plus(Duration.ofMinutes(10)));

        var sittings = scene.log(scene.citizen).path("accessLog.edges[*].node").entityList(Map.class).get().stream()
                .filter(entry -> String.valueOf(entry.get("at")).startsWith("2024-03-01"))
                .map(entry -> entry.get("staffName") + " " + entry.get("at") + " " + entry.get("until"))
                .toList();
        assertThat(sittings)
                .containsExactlyInAnyOrder(
                        scene.handler.name() + " 2024-03-01T12:00:00.000Z 2024-03-01T12:50:00.000Z",
                        scene.handler.name() + " 2024-03-01T13:21:00.000Z 2024-03-01T13:21:00.000Z",
                        other.name() + " 2024-03-01T12:10:00.000Z 2024-03-01T12:10:00.000Z");
    }

    @Test
    void whoOpensACaseAndThenTakesItIsNamedOnceWithBothReasons() throws SQLException {
        var scene = new Scene("NO");
        var noon = Instant.parse("2024-03-01T12:00:00Z");
        read(scene, scene.handler, noon);
        read(scene, scene.handler, noon.plus(Duration.ofMinutes(5)), "HANDLES");
        read(scene, scene.handler, noon.plus(Duration.ofMinutes(9)), "HANDLES");

        var sittings = scene.log(scene.citizen).path("accessLog.edges[*].node").entityList(Map.class).get().stream()
                .filter(entry -> String.valueOf(entry.get("at")).startsWith("2024-03-01"))
                .map(entry -> entry.get("until") + " " + entry.get("reason") + " " + entry.get("reasons"))
                .toList();
        assertThat(sittings).containsExactly("2024-03-01T12:09:00.000Z WORKS_THERE [WORKS_THERE, HANDLES]");
    }

    private static void read(Scene scene, Worker reader, Instant at) throws SQLException {
        read(scene, reader, at, "WORKS_THERE");
    }

    private static void read(Scene scene, Worker reader, Instant at, String reason) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var insert = connection.prepareStatement("""
                        insert into access_entry (case_id, staff_id, staff_name, role, organisation_id, case_organisation_id, reason, request_id, at)
                        select c.id, s.id, s.name, 'HANDLER', c.organisation_id, c.organisation_id, ?, ?, ?
                        from care_case c, staff_member s where c.id = ?::uuid and s.id = ?""")) {
            insert.setString(1, reason);
            insert.setString(2, UUID.randomUUID().toString());
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setString(4, scene.caseId.substring("Case:".length()));
            insert.setObject(5, reader.id());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void isEmptyForStrangers() {
        var scene = new Scene("SE");

        scene.log(people.api(port, TestCitizens.next().token()))
                .path("accessLog.edges")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void aQuestionIsSeenAndAnsweredByWhoLeadsThereAndReachesTheInbox() {
        var scene = new Scene("SE");
        var entry = scene.entry();

        assertThat(scene.ask(entry, "I do not know anybody there.")).isEmpty();
        assertThat(scene.ask(entry, "I do not know anybody there.")).isEmpty();
        assertThat(scene.ask(entry, "Another question.")).containsExactly("ALREADY_DONE");
        assertThat(waiting(scene.manager)).isEqualTo(1);
        assertThat(waiting(scene.desk)).isZero();
        assertThat(timeline(scene.manager, scene.caseId)).contains("ACCESS_ASKED");
        assertThat(timeline(scene.desk, scene.caseId)).doesNotContain("ACCESS_ASKED");

        var question = scene.asked("question.id");
        assertThat(scene.asked("staffName")).isEqualTo(scene.handler.name());
        assertThat(answer(scene.desk, question)).containsExactly("NOT_FOUND");
        assertThat(answer(scene.manager, question)).isEmpty();
        assertThat(answer(scene.manager, question)).isEmpty();

        assertThat(waiting(scene.manager)).isZero();
        scene.log(scene.citizen)
                .path("accessLog.edges[?(@.node.question)].node.question.answer")
                .entityList(String.class)
                .contains("She has your case.");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(kinds(scene.citizen)).contains("ACCESS_ANSWERED"));
    }

    @Test
    void aQuestionOfAHiddenSenderNamesNobodyAndIsAnsweredToTheirInbox() throws SQLException {
        var scene = new Scene("SE");
        var hidden = people.api(port, TestCitizens.next().token());
        scene.caseId = TestCases.view(hidden, scene.unit, Map.of("identity", "HIDDEN_FROM_UNIT"));
        scene.citizen = hidden;
        scene.open();
        scene.ask(scene.entry(), "Who is this?");
        answer(scene.manager, scene.asked("question.id"));

        var person = StaffRows.submitterOf(scene.caseId);
        assertThat(StaffRows.readableBy(scene.lead)).noneMatch(value -> value.contains(person));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(kinds(hidden)).contains("ACCESS_ANSWERED"));
    }

    private static int waiting(GraphQlTester api) {
        return api.document("{ openAccessQuestions }")
                .execute()
                .path("openAccessQuestions")
                .entity(Integer.class)
                .get();
    }

    private static List<String> timeline(GraphQlTester api, String caseId) {
        return api.document("query($id: ID!) { case(id: $id) { timeline { edges { node { type } } } } }")
                .variable("id", caseId)
                .execute()
                .path("case.timeline.edges[*].node.type")
                .entityList(String.class)
                .get();
    }

    private static List<String> kinds(GraphQlTester citizen) {
        return citizen.document("{ inbox { edges { node { kind } } } }")
                .execute()
                .path("inbox.edges[*].node.kind")
                .entityList(String.class)
                .get();
    }

    private static List<String> answer(GraphQlTester desk, String question) {
        return desk.document("""
                        mutation($input: AnswerAccessQuestionInput!) { answerAccessQuestion(input: $input) { problems { code } } }""")
                .variable("input", Map.of("questionId", question, "text", "She has your case."))
                .execute()
                .path("answerAccessQuestion.problems[*].code")
                .entityList(String.class)
                .get();
    }

    /** A case that its handler has opened. */
    private final class Scene {
        final Unit unit;
        final Worker handler;
        final Worker lead;
        final GraphQlTester desk;
        final GraphQlTester manager;
        GraphQlTester citizen;
        String caseId;

        Scene(String country) {
            unit = people.unit(country);
            handler = people.worker(unit, "HANDLER");
            lead = people.worker(unit, "MANAGER");
            desk = people.api(port, handler.token());
            manager = people.api(port, lead.token());
            citizen = people.api(port, TestCitizens.next().token());
            caseId = TestCases.file(citizen, unit);
            open();
        }

        void open() {
            TestCases.take(desk, caseId);
            desk.document("query($id: ID!) { case(id: $id) { content { whatHappened } } }")
                    .variable("id", caseId)
                    .executeAndVerify();
        }

        GraphQlTester.Response log(GraphQlTester api) {
            return api.document(LOG).variable("id", caseId).execute();
        }

        String entry() {
            return log(citizen)
                    .path("accessLog.edges[0].node.id")
                    .entity(String.class)
                    .get();
        }

        List<String> ask(String entry, String text) {
            return citizen.document(
                            "mutation($input: AskAboutAccessInput!) { askAboutAccess(input: $input) { problems { code } } }")
                    .variable("input", Map.of("entryId", entry, "text", text))
                    .execute()
                    .path("askAboutAccess.problems[*].code")
                    .entityList(String.class)
                    .get();
        }

        String asked(String field) {
            return manager.document("{ accessQuestions { edges { node { staffName question { id } } } } }")
                    .execute()
                    .path("accessQuestions.edges[0].node." + field)
                    .entity(String.class)
                    .get();
        }
    }
}
