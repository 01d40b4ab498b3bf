package org.gehor.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A complaint that a handler has taken, and its time. */
@ServerTest
abstract class ClockScene {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CASE = """
            query($id: ID!) { case(id: $id) { state version
              clock { dueOn daysLeft workingDaysLeft overdue pausedSince pauseReason expectedOn interimDueOn interimOwed }
              pauses { reason words note pausedBy dueBefore endedBy days dueAfter } turn { side until }
              timeline { edges { node { type pause { words dueAfter } } } }
              messages { edges { node { kind text awaitsReply expectedOn } } } actions { name enabled reason } } }""";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    Worker worker;
    HttpGraphQlTester citizen;
    HttpGraphQlTester desk;
    String caseId = "";
    String country = "SE";

    @BeforeEach
    final void begin() {
        unit = people.unit(country);
        worker = people.worker(unit, "HANDLER");
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, worker.token());
        caseId = TestCases.file(citizen, unit);
        TestCases.take(desk, caseId);
    }

    JsonNode read(GraphQlTester api) {
        return JSON.valueToTree(api.document(CASE)
                .variable("id", caseId)
                .execute()
                .path("case")
                .entity(Map.class)
                .get());
    }

    /** Empty where there is none. */
    String clock(GraphQlTester api, String field) {
        return read(api).at("/clock/" + field).asString();
    }

    LocalDate due() {
        return LocalDate.parse(clock(desk, "dueOn"));
    }

    /** A field of each pause, in their order; empty where there is none. */
    List<String> pauses(GraphQlTester api, String field) {
        return read(api)
                .path("pauses")
                .valueStream()
                .map(pause -> pause.path(field).asString())
                .toList();
    }

    List<String> inbox() {
        return citizen.document("{ inbox { edges { node { kind } } } }")
                .execute()
                .path("inbox.edges[*].node.kind")
                .entityList(String.class)
                .get();
    }

    int version() {
        return read(desk).path("version").asInt();
    }

    /** Code of the first problem; empty when it was done. */
    String pause(GraphQlTester api, String reason) {
        return code(
                api,
                "pauseClock",
                Map.of("caseId", caseId, "version", version(), "reason", reason, "note", "Asked by phone."));
    }

    String resume(GraphQlTester api) {
        return code(api, "resumeClock", Map.of("caseId", caseId, "version", version()));
    }

    static String code(GraphQlTester api, String name, Map<String, Object> input) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        var codes = api.document("mutation($input: %s) { %s(input: $input) { case { id } problems { code } } }"
                        .formatted(type, name))
                .variable("input", input)
                .execute()
                .path(name + ".problems[*].code")
                .entityList(String.class)
                .get();
        return codes.isEmpty() ? "" : codes.getFirst();
    }

    /** As if the pause that goes on had begun so many days earlier. */
    void pausedDaysAgo(int days) {
        TestDatabase.change("""
                update case_pause set paused_at = paused_at - interval '%1$d days' where case_id = '%2$s' and ended_at is null;
                update care_case set paused_at = paused_at - interval '%1$d days' where id = ?
                """.formatted(days, uuid()), uuid());
    }

    UUID uuid() {
        return UUID.fromString(caseId.replace("Case-", ""));
    }
}
