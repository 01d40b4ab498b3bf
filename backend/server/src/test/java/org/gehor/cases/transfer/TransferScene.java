package org.gehor.cases.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.gehor.support.Wire;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.JsonNode;

/** A complaint at one unit, and another unit in a tree of its own, with somebody at each. */
final class TransferScene {

    private static final String MOVE = """
            mutation($input: TransferCaseInput!) { transferCase(input: $input) { transfer { id number } problems { code path } } }
            """;

    final TestPeople people;
    final int port;
    final Unit here;
    final Unit there;
    final TestCitizens.TestCitizen person = TestCitizens.next();
    final GraphQlTester citizen;
    final Worker anna;
    final Worker chief;
    final Worker bo;
    final String caseId;

    TransferScene(TestPeople people, int port) {
        this(people, port, people.unit("SE"), Map.of());
    }

    TransferScene(TestPeople people, int port, Unit here, Map<String, Object> filing) {
        this.people = people;
        this.port = port;
        this.here = here;
        there = people.unit("SE");
        anna = people.worker(here, "HANDLER");
        chief = people.worker(here, "MANAGER");
        bo = people.worker(there, "HANDLER");
        citizen = people.api(port, person.token());
        caseId = TestCases.file(citizen, here, filing);
    }

    GraphQlTester api(Worker worker) {
        return people.api(port, worker.token());
    }

    /** Codes of the problems. */
    List<String> move(Worker who, Unit to, Map<String, Object> change) {
        var input = new HashMap<String, Object>(Map.of(
                "caseId", caseId, "version", version(), "organisationId", to.globalId(), "reason", "CARE_WAS_THERE"));
        input.putAll(change);
        return api(who).document(MOVE)
                .variable("input", input)
                .execute()
                .path("transferCase.problems[*].code")
                .entityList(String.class)
                .get();
    }

    List<String> move(Worker who) {
        return move(who, there, Map.of());
    }

    /** What somebody sees of the case. */
    JsonNode see(String token, String fields) {
        return ask(token, "{ case(id: \"" + caseId + "\") { " + fields + " } }").at("/data/case");
    }

    JsonNode ask(String token, String document) {
        return new Wire(port).ask(token, document).json();
    }

    int version() {
        return see(person.token(), "version").path("version").asInt();
    }
}
