package org.gehor.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A case with its handler, two colleagues and a manager, and what they do with its coding. */
final class CodingScene {

    static final Map<String, Object> INFORMATION = Map.of("taxonomy", "SE_PATIENT_BOARDS", "code", "INFORMATION");
    static final Map<String, Object> WAITING = Map.of("taxonomy", "SE_PATIENT_BOARDS", "code", "WAITING_TIMES");
    static final Map<String, Object> LISTENING =
            Map.of("taxonomy", "HCAT", "code", "LISTENING", "severity", 2, "stage", "WARD");

    private static final String CODING = """
            query($id: ID!) { case(id: $id) { version
              classification { id coder version harm codedBy role mine
                categories { taxonomy taxonomyName code groupName name severity stage retired } }
              classifications { coder version codedBy role harmName categories { code severityName stageName } }
              secondCoding { askedBy blind doneAt sampled } codingActions { name enabled reason }
              recentCategories { code } actions { name enabled }
              timeline { edges { node { type actorName } } } } }""";

    final TestPeople people;
    final int port;
    final Unit unit;
    final String citizenToken = TestCitizens.next().token();
    final GraphQlTester citizen;
    final Worker handlerWorker;
    final GraphQlTester handler;
    final GraphQlTester colleague;
    final GraphQlTester other;
    final Worker managerWorker;
    final GraphQlTester manager;
    final GraphQlTester allocator;
    final String caseId;

    CodingScene(TestPeople people, int port, String country) {
        this.people = people;
        this.port = port;
        unit = people.unit(country);
        citizen = people.api(port, citizenToken);
        handlerWorker = people.worker(unit, "HANDLER");
        handler = people.api(port, handlerWorker.token());
        colleague = people.api(port, people.worker(unit, "HANDLER").token());
        other = people.api(port, people.worker(unit, "HANDLER").token());
        managerWorker = people.worker(unit, "MANAGER");
        manager = people.api(port, managerWorker.token());
        allocator = people.api(port, people.worker(unit, "ALLOCATOR").token());
        caseId = TestCases.file(citizen, unit);
        TestCases.take(handler, caseId);
    }

    GraphQlTester.Response look(GraphQlTester api) {
        return api.document(CODING).variable("id", caseId).execute();
    }

    /** Problems as code and path. */
    @SafeVarargs
    final List<String> classify(GraphQlTester api, String coder, int version, Map<String, Object>... categories) {
        return classify(api, coder, version, null, categories);
    }

    @SafeVarargs
    final List<String> classify(
            GraphQlTester api, String coder, int version, @Nullable Integer harm, Map<String, Object>... categories) {
        var input = new HashMap<String, Object>(
                Map.of("caseId", caseId, "coder", coder, "version", version, "categories", List.of(categories)));
        if (harm != null) {
            input.put("harm", harm);
        }
        return change(api, "classifyCase", input);
    }

    List<String> ask(GraphQlTester api) {
        return change(api, "askSecondCoding", Map.of("caseId", caseId));
    }

    List<String> withdraw(GraphQlTester api) {
        return change(api, "withdrawSecondCoding", Map.of("caseId", caseId));
    }

    static List<String> change(GraphQlTester api, String name, Map<String, Object> input) {
        var problems = api.document("mutation($input: %s) { %s(input: $input) { problems { code path message } } }"
                        .formatted(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!", name))
                .variable("input", input)
                .execute()
                .path(name + ".problems")
                .entityList(Map.class)
                .get();
        var found = new ArrayList<String>();
        problems.forEach(problem -> found.add((problem.get("code") + " "
                        + String.join(
                                ".",
                                ((List<?>) Objects.requireNonNull(problem.get("path")))
                                        .stream().map(String::valueOf).toList()))
                .strip()));
        return found;
    }
}
