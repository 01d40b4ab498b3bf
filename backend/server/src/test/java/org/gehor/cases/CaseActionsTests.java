package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.support.DueDays;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What {@code actions} says can be done is what can be done, for handler, colleague and allocator in every stage of a case. */
@ServerTest
class CaseActionsTests {

    private static final Map<String, String> MUTATIONS = Map.ofEntries(
            Map.entry("TAKE", "takeCase"),
            Map.entry("ASK_CITIZEN", "askCitizen"),
            Map.entry("READ_LETTERS", "readLetters"),
            Map.entry("SAVE_ANSWER", "saveAnswer"),
            Map.entry("PUBLISH_ANSWER", "publishAnswer"),
            Map.entry("CLOSE", "closeCase"),
            Map.entry("DECIDE_REOPENING", "decideReopening"),
            Map.entry("ADMIT_REPRESENTATIVE", "admitRepresentative"),
            Map.entry("SET_UNITS", "setUnits"),
            Map.entry("ALLOCATE", "allocateCase"),
            Map.entry("TRANSFER", "transferCase"),
            Map.entry("CLASSIFY", "classifyCase"),
            Map.entry("PAUSE_CLOCK", "pauseClock"),
            Map.entry("RESUME_CLOCK", "resumeClock"),
            Map.entry("SEND_INTERIM_ANSWER", "sendInterimAnswer"),
            Map.entry("ADD_NOTE", "addNote"));

    private static final Map<String, Object> FEES = Map.of("taxonomy", "SE_PATIENT_BOARDS", "code", "FEES");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    GraphQlTester citizen;
    GraphQlTester handler;
    GraphQlTester colleague;
    GraphQlTester allocator;
    String caseId;

    @BeforeEach
    void file() {
        unit = people.unit("SE");
        citizen = people.api(port, TestCitizens.next().token());
        handler = people.api(port, people.worker(unit, "HANDLER").token());
        colleague = people.api(port, people.worker(unit, "HANDLER").token());
        allocator = people.api(port, people.worker(unit, "ALLOCATOR").token());
        caseId = TestCases.file(citizen, unit);
    }

    @Test
    void holdsForANewCase() {
        holdsFor(allocator, List.of());
        assertThat(enabled(handler)).containsEntry("TAKE", true).containsEntry("SAVE_ANSWER", false);
        refusesWhatIsNotEnabled(handler);
        assertThat(attempt(handler, "TAKE")).isEmpty();
    }

    @Test
    void holdsForACaseThatIsTakenAndAskedAbout() {
        assertThat(attempt(handler, "TAKE")).isEmpty();
        holdsFor(colleague, List.of());
        holdsFor(allocator, List.of());
        holdsFor(handler, List.of("ASK_CITIZEN", "SAVE_ANSWER", "CLASSIFY", "PAUSE_CLOCK", "SEND_INTERIM_ANSWER"));
        holdsFor(handler, List.of("ASK_CITIZEN", "SAVE_ANSWER", "RESUME_CLOCK"));
    }

    @Test
    void holdsForACaseInWhichTheCitizenHasWritten() {
        assertThat(attempt(handler, "TAKE")).isEmpty();
        assertThat(attempt(handler, "SAVE_ANSWER")).isEmpty();
        TestCases.write(citizen, caseId, "It was a Monday.");
        holdsFor(colleague, List.of());
        holdsFor(handler, List.of("SAVE_ANSWER", "READ_LETTERS"));
        holdsFor(handler, List.of("ASK_CITIZEN", "SAVE_ANSWER", "PUBLISH_ANSWER"));
    }

    @Test
    void holdsForAViewThatIsToBeAnswered() {
        caseId = TestCases.view(citizen, unit, Map.of("answerWanted", true));
        refusesWhatIsNotEnabled(handler);
        assertThat(attempt(handler, "TAKE")).isEmpty();
        holdsFor(colleague, List.of());
        holdsFor(allocator, List.of());
        holdsFor(handler, List.of("ASK_CITIZEN", "SAVE_ANSWER", "CLOSE"));
        holdsFor(handler, List.of("CLASSIFY", "ADD_NOTE"));
        assertThat(enabled(handler).values().stream().filter(can -> can)).hasSize(2);
    }

    @Test
    void holdsForAViewThatNobodyCanBeAskedAbout() {
        TestCases.view(people.api(port, ""), unit, Map.of());
        caseId = handler.document("{ workQueue(orderBy: NEWEST_FIRST) { edges { node { id } } } }")
                .execute()
                .path("workQueue.edges[0].node.id")
                .entity(String.class)
                .get();
        refusesWhatIsNotEnabled(handler);
        assertThat(attempt(handler, "TAKE")).isEmpty();
        assertThat(enabled(handler)).containsEntry("ASK_CITIZEN", false).containsEntry("CLOSE", true);
        refusesWhatIsNotEnabled(handler);
        assertThat(attempt(handler, "CLOSE")).as("thanks that reach nobody").containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void holdsForACaseThatIsAnswered() {
        for (var action : List.of("TAKE", "SAVE_ANSWER", "PUBLISH_ANSWER")) {
            assertThat(attempt(handler, action)).as(action).isEmpty();
        }
        holdsFor(allocator, List.of());
        assertThat(enabled(allocator)).doesNotContainValue(true);
        holdsFor(colleague, List.of("ADD_NOTE"));
        assertThat(enabled(colleague).values().stream().filter(can -> can)).hasSize(1);
        holdsFor(handler, List.of("ADMIT_REPRESENTATIVE", "CLASSIFY"));
    }

    @Test
    void holdsForACaseThatIsAskedToBeOpenedAgain() {
        for (var action : List.of("TAKE", "SAVE_ANSWER", "PUBLISH_ANSWER")) {
            assertThat(attempt(handler, action)).as(action).isEmpty();
        }
        TestCases.change(
                citizen, "requestReopening", Map.of("caseId", caseId, "reason", "You left out the second question."));
        holdsFor(allocator, List.of());
        assertThat(enabled(handler)).containsEntry("DECIDE_REOPENING", true).containsEntry("SAVE_ANSWER", false);
        holdsFor(colleague, List.of("DECIDE_REOPENING"));
        holdsFor(handler, List.of());
        holdsFor(colleague, List.of("SAVE_ANSWER", "ASK_CITIZEN"));
    }

    @Test
    void isGivenAwayByWhoDistributesAndByWhoHasIt() {
        holdsFor(allocator, List.of("ALLOCATE"));
        assertThat(enabled(handler)).containsEntry("ALLOCATE", false);
        assertThat(attempt(handler, "TAKE")).containsExactly("TAKEN_BY_OTHER");

        caseId = TestCases.file(citizen, unit);
        assertThat(attempt(handler, "TAKE")).isEmpty();
        holdsFor(colleague, List.of());
        holdsFor(handler, List.of("ALLOCATE"));
        assertThat(attempt(handler, "SAVE_ANSWER")).containsExactly("TAKEN_BY_OTHER");
    }

    /** These can be done; whatever else is not enabled is refused. */
    private void holdsFor(GraphQlTester api, List<String> possible) {
        assertThat(enabled(api))
                .containsAllEntriesOf(possible.stream().collect(Collectors.toMap(name -> name, name -> true)));
        refusesWhatIsNotEnabled(api);
        possible.forEach(action -> assertThat(attempt(api, action)).as(action).isEmpty());
    }

    private void refusesWhatIsNotEnabled(GraphQlTester api) {
        enabled(api).forEach((action, can) -> {
            if (!can) {
                assertThat(attempt(api, action)).as(action).isNotEmpty();
            }
        });
    }

    private Map<String, Boolean> enabled(GraphQlTester api) {
        var enabled = new TreeMap<String, Boolean>();
        api.document("query($id: ID!) { case(id: $id) { actions { name enabled reason } } }")
                .variable("id", caseId)
                .execute()
                .path("case.actions")
                .entityList(Map.class)
                .get()
                .forEach(action -> enabled.put(String.valueOf(action.get("name")), (Boolean) action.get("enabled")));
        assertThat(enabled).hasSize(MUTATIONS.size());
        return enabled;
    }

    /** Codes of the problems. */
    private List<String> attempt(GraphQlTester api, String action) {
        var name = Objects.requireNonNull(MUTATIONS.get(action));
        return api.document("mutation($input: %s) { %s(input: $input) { problems { code } } }"
                        .formatted(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!", name))
                .variable("input", input(action))
                .execute()
                .path(name + ".problems[*].code")
                .entityList(String.class)
                .get();
    }

    private Map<String, Object> input(String action) {
        var key = UUID.randomUUID().toString();
        var soon = DueDays.after(20).toString();
        return switch (action) {
            case "TAKE", "RESUME_CLOCK" -> Map.of("caseId", caseId, "version", version());
            case "ASK_CITIZEN" -> Map.of("caseId", caseId, "text", "When?", "idempotencyKey", key);
            case "READ_LETTERS" -> Map.of("caseId", caseId, "lastLetterId", lastLetter());
            case "CLOSE" ->
                Map.of("caseId", caseId, "version", version(), "thanks", "Thank you.", "idempotencyKey", key);
            case "SAVE_ANSWER" ->
                Map.of("caseId", caseId, "version", draftVersion(), "opening", "Thank you.", "parts", parts());
            case "DECIDE_REOPENING" ->
                Map.of("caseId", caseId, "reopen", true, "reason", "Something was left out: " + key);
            case "ADMIT_REPRESENTATIVE" ->
                Map.of(
                        "caseId",
                        caseId,
                        "personalNumber",
                        TestCitizens.next().pid(),
                        "name",
                        "Kim Berg",
                        "basis",
                        "APPOINTED_GUARDIAN",
                        "reason",
                        "The letter of appointment has been shown.");
            case "ALLOCATE" ->
                Map.of(
                        "caseId",
                        caseId,
                        "version",
                        version(),
                        "staffId",
                        people.worker(unit, "HANDLER").globalId());
            case "PAUSE_CLOCK" -> Map.of("caseId", caseId, "version", version(), "reason", "CONSENT");
            case "SEND_INTERIM_ANSWER" ->
                Map.of("caseId", caseId, "text", "Later.", "expectedOn", soon, "idempotencyKey", key);
            case "SET_UNITS" -> Map.of("caseId", caseId, "version", version(), "organisationIds", List.of(elsewhere()));
            case "ADD_NOTE" -> Map.of("caseId", caseId, "text", "Asked the ward.", "idempotencyKey", key);
            case "TRANSFER" ->
                Map.of("caseId", caseId, "version", version(), "organisationId", elsewhere(), "reason", "ON_WISH");
            case "CLASSIFY" -> Map.of("caseId", caseId, "version", 0, "categories", List.of(FEES));
            default -> Map.of("caseId", caseId, "draftVersion", draftVersion(), "idempotencyKey", key);
        };
    }

    /** Of the dialogue; of nobody when there is none. */
    private String lastLetter() {
        var letters = handler.document("query($id: ID!) { case(id: $id) { messages { edges { node { id } } } } }")
                .variable("id", caseId)
                .execute()
                .path("case.messages.edges[*].node.id")
                .entityList(String.class)
                .get();
        return letters.isEmpty() ? "Message-" + new UUID(0, 0) : letters.getLast();
    }

    private String elsewhere() {
        return people.unit("SE").globalId();
    }

    private int version() {
        return handler.document("query($id: ID!) { case(id: $id) { version } }")
                .variable("id", caseId)
                .execute()
                .path("case.version")
                .entity(Integer.class)
                .get();
    }

    private int draftVersion() {
        var draft = handler.document("query($id: ID!) { case(id: $id) { answerDraft { version } } }")
                .variable("id", caseId)
                .execute()
                .path("case")
                .entity(Map.class)
                .get()
                .get("answerDraft");
        return draft instanceof Map<?, ?> saved && saved.get("version") instanceof Integer version ? version : 0;
    }

    private List<Map<String, Object>> parts() {
        return handler
                .document("query($id: ID!) { case(id: $id) { questions { id } } }")
                .variable("id", caseId)
                .execute()
                .path("case.questions[*].id")
                .entityList(String.class)
                .get()
                .stream()
                .map(id -> Map.<String, Object>of("questionId", id, "text", "By mistake.", "answered", true))
                .toList();
    }
}
