package org.gehor.desk.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Texts to begin from: kept by those who lead, filled in for those who write, and never sent with a hole in them. */
@ServerTest
class TemplateTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    Worker worker;
    GraphQlTester citizen;
    GraphQlTester handler;
    GraphQlTester manager;
    String caseId;

    @BeforeEach
    void file() {
        unit = people.unit("SE");
        worker = people.worker(unit, "HANDLER");
        citizen = people.api(port, TestCitizens.next().token());
        handler = people.api(port, worker.token());
        manager = people.api(port, people.worker(unit, "MANAGER").token());
        caseId = TestCases.file(citizen, unit);
        TestCases.take(handler, caseId);
    }

    @Test
    void isFilledWithWhatIsKnownOfTheCase() {
        add("Which day", "Hello {submitterName}, about {caseNumber} at {unit}, due {dueOn}. {handlerName}");

        var seen = offered(handler, "QUESTION");
        var text = seen.path("answerTemplates[0].text").entity(String.class).get();
        assertThat(text)
                .doesNotContain("{")
                .contains(worker.name())
                .contains("260")
                .startsWith("Hello ");
        seen.path("answerTemplates[0].missing").entityList(String.class).hasSize(0);
        offered(handler, "ANSWER")
                .path("answerTemplates")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void isOfferedForItsKindOnlyAndToReadersThereOnly() {
        add("Which day", "When?", template -> template.put("kinds", List.of("PRAISE")));
        offered(handler, "QUESTION")
                .path("answerTemplates")
                .entityList(Object.class)
                .hasSize(0);

        add("Which day", "When?");
        offered(handler, "QUESTION")
                .path("answerTemplates")
                .entityList(Object.class)
                .hasSize(1);
        var allocator = people.api(port, people.worker(unit, "ALLOCATOR").token());
        var elsewhere =
                people.api(port, people.worker(people.unit("SE"), "HANDLER").token());
        for (var outside : List.of(allocator, elsewhere)) {
            offered(outside, "QUESTION")
                    .path("answerTemplates")
                    .entityList(Object.class)
                    .hasSize(0);
        }
    }

    @Test
    void comesFirstInTheLanguageOfTheCitizen() {
        add("A", "På svenska", template -> template.put("language", "SV"));
        add("B", "In English", template -> template.put("language", "EN"));
        offered(handler, "QUESTION")
                .path("answerTemplates[*].template.language")
                .entityList(String.class)
                .containsExactly("EN", "SV");
    }

    @Test
    void isKeptByThoseWhoLeadThereOnly() {
        var colleague =
                people.api(port, people.worker(people.unit("SE"), "MANAGER").token());
        for (var outside : List.of(handler, colleague)) {
            assertThat(problems(send(
                            outside,
                            "addTemplate",
                            Map.of("organisationId", unit.globalId(), "template", wanted("A", "B")))))
                    .containsExactly("NOT_FOUND");
        }
        var id = add("A", "B");
        for (var outside : List.of(handler, colleague)) {
            assertThat(problems(send(outside, "retireTemplate", Map.of("templateId", id, "version", 1))))
                    .containsExactly("NOT_FOUND");
            outside.document("query($id: ID!) { templatesAt(organisationId: $id) { id } }")
                    .variable("id", unit.globalId())
                    .execute()
                    .path("templatesAt")
                    .entityList(Object.class)
                    .hasSize(0);
        }
    }

    @Test
    void isChangedInTheVersionThatWasSeenAndTakenOutOfUseForGood() {
        var id = add("A", "B");
        assertThat(problems(change(id, 1, wanted("A", "C")))).isEmpty();
        assertThat(problems(change(id, 1, wanted("A", "D")))).containsExactly("STALE_VERSION");
        offered(handler, "QUESTION")
                .path("answerTemplates[0].text")
                .entity(String.class)
                .isEqualTo("C");
        assertThat(problems(send(manager, "retireTemplate", Map.of("templateId", id, "version", 1))))
                .containsExactly("STALE_VERSION");
        assertThat(problems(send(manager, "retireTemplate", Map.of("templateId", id, "version", 2))))
                .isEmpty();
        assertThat(problems(change(id, 2, wanted("A", "D")))).containsExactly("NOT_FOUND");
        offered(handler, "QUESTION")
                .path("answerTemplates")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void saysAllThatIsWrongWithIt() {
        var input = wanted(" ", "{caseNumber} {caseNo}");
        input.put("kinds", List.of());
        var refused = send(manager, "addTemplate", Map.of("organisationId", unit.globalId(), "template", input));
        assertThat(problems(refused)).containsExactlyInAnyOrder("REQUIRED", "REQUIRED", "UNKNOWN_PLACEHOLDER");
        refused.path("sent.problems[?(@.code == 'UNKNOWN_PLACEHOLDER')].message")
                .entityList(String.class)
                .satisfies(messages ->
                        assertThat(messages.getFirst()).contains("{caseNo}").contains("{dueOn}"));
    }

    @Test
    void isNotSentWithAHoleInIt() {
        var question = Map.<String, Object>of(
                "caseId", caseId, "idempotencyKey", UUID.randomUUID().toString(), "text", "Before {dueOn}?");
        assertThat(problems(send(handler, "askCitizen", question))).containsExactly("PLACEHOLDER_LEFT");
        // What citizens write between braces is theirs.
        assertThat(problems(send(citizen, "sendMessage", question))).isEmpty();

        var questionId = TestCases.question(handler, caseId);
        TestCases.change(handler, "readLetters", Map.of("caseId", caseId, "lastLetterId", letter()));
        TestCases.change(
                handler,
                "saveAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "version",
                        0,
                        "opening",
                        "Thank you, {patientName}.",
                        "parts",
                        List.of(Map.of("questionId", questionId, "text", "On {receivedOn}.", "answered", true))));
        var refused = send(
                handler,
                "publishAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "draftVersion",
                        1,
                        "idempotencyKey",
                        UUID.randomUUID().toString()));
        assertThat(problems(refused)).contains("PLACEHOLDER_LEFT");
        refused.path("sent.problems[*].path[0]").entityList(String.class).contains("opening");
    }

    private String letter() {
        return handler.document("query($id: ID!) { case(id: $id) { messages { edges { node { id } } } } }")
                .variable("id", caseId)
                .execute()
                .path("case.messages.edges[0].node.id")
                .entity(String.class)
                .get();
    }

    private String add(String title, String text) {
        return add(title, text, template -> {});
    }

    private String add(String title, String text, Consumer<Map<String, Object>> change) {
        var template = wanted(title, text);
        change.accept(template);
        return manager.document(
                        "mutation($input: AddTemplateInput!) { addTemplate(input: $input) { template { id } problems { code } } }")
                .variable("input", Map.of("organisationId", unit.globalId(), "template", template))
                .execute()
                .path("addTemplate.template.id")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response change(String id, int version, Map<String, Object> template) {
        return send(manager, "changeTemplate", Map.of("templateId", id, "version", version, "template", template));
    }

    private static Map<String, Object> wanted(String title, String text) {
        return new HashMap<>(Map.of(
                "purpose", "QUESTION", "kinds", List.of("COMPLAINT"), "language", "EN", "title", title, "text", text));
    }

    private GraphQlTester.Response offered(GraphQlTester api, String purpose) {
        return api.document("""
                        query($id: ID!, $purpose: TemplatePurpose!) { answerTemplates(caseId: $id, purpose: $purpose) {
                          text missing template { language title } } }""")
                .variable("id", caseId)
                .variable("purpose", purpose)
                .execute();
    }

    private static GraphQlTester.Response send(GraphQlTester api, String name, Map<String, Object> input) {
        return api.document("mutation($input: %s) { sent: %s(input: $input) { problems { code path message } } }"
                        .formatted(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!", name))
                .variable("input", input)
                .execute();
    }

    private static List<String> problems(GraphQlTester.Response response) {
        return response.path("sent.problems[*].code").entityList(String.class).get();
    }
}
