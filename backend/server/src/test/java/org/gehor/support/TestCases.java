package org.gehor.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gehor.support.TestPeople.Unit;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Cases made and moved on through the API. */
public final class TestCases {

    private TestCases() {}

    /** Files a complaint of the tester's citizen; gives the case's id. */
    public static String file(GraphQlTester citizen, Unit unit) {
        return file(citizen, unit, Map.of());
    }

    /** The same with fields added or changed. */
    public static String file(GraphQlTester citizen, Unit unit, Map<String, Object> change) {
        var input = new HashMap<String, Object>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "organisationId", unit.globalId(),
                "occurred", Map.of("precision", "ABOUT", "about", "last spring"),
                "whatHappened", "I waited for five hours and nobody told me why.",
                "wishes", List.of("EXPLANATION"),
                "questions", List.of("Why did nobody come?"),
                "answerChannel", "INBOX"));
        input.putAll(change);
        return mutate(citizen, "submitComplaint", input)
                .path("submitComplaint.case.id")
                .entity(String.class)
                .get();
    }

    /** Sends a view, also without login; gives the case's id, or its number where nobody has logged in. */
    public static String view(GraphQlTester sender, Unit unit, Map<String, Object> change) {
        var input = new HashMap<String, Object>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "organisationId", unit.globalId(),
                "text", "The signs in the corridor lead nowhere."));
        input.putAll(change);
        var sent = send(sender, "submitView", input);
        sent.path("submitView.problems").entityList(Object.class).hasSize(0);
        return String.valueOf(Objects.requireNonNullElse(
                sent.path("submitView").entity(Map.class).get().get("case") instanceof Map<?, ?> filed
                        ? filed.get("id")
                        : null,
                sent.path("submitView.receiptNumber").entity(String.class).get()));
    }

    /** Sends a view or an improvement message, refused or not. */
    public static GraphQlTester.Response send(GraphQlTester sender, String name, Map<String, Object> input) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        return sender.document("mutation($input: " + type + ") { " + name
                        + "(input: $input) { case { id } receiptNumber problems { code path message } } }")
                .variable("input", input)
                .execute();
    }

    /** The handler takes the case. */
    public static void take(GraphQlTester desk, String caseId) {
        mutate(desk, "takeCase", Map.of("caseId", caseId, "version", 1));
    }

    /** The handler takes the case and asks the citizen. */
    public static void ask(GraphQlTester desk, String caseId) {
        mutate(desk, "takeCase", Map.of("caseId", caseId, "version", 1));
        mutate(
                desk,
                "askCitizen",
                Map.of(
                        "caseId",
                        caseId,
                        "text",
                        "Which day was it?",
                        "idempotencyKey",
                        UUID.randomUUID().toString()));
    }

    /** The citizen writes a letter; gives its id. */
    public static String write(GraphQlTester citizen, String caseId, String text) {
        return citizen.document("""
                        mutation($input: SendMessageInput!) { sendMessage(input: $input) { message { id } problems { code } } }""")
                .variable(
                        "input",
                        Map.of(
                                "caseId",
                                caseId,
                                "text",
                                text,
                                "idempotencyKey",
                                UUID.randomUUID().toString()))
                .execute()
                .path("sendMessage.message.id")
                .entity(String.class)
                .get();
    }

    /** The handler takes the case and answers its one question; an answer in the making is finished. */
    public static void answer(GraphQlTester desk, String caseId) {
        mutate(desk, "takeCase", Map.of("caseId", caseId, "version", 1));
        publish(desk, caseId, 0);
    }

    /** Saves an answer after this version of the draft, and publishes it. */
    public static void publish(GraphQlTester desk, String caseId, int draftVersion) {
        mutate(
                desk,
                "saveAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "version",
                        draftVersion,
                        "opening",
                        "Thank you for telling us.",
                        "parts",
                        List.of(Map.of(
                                "questionId", question(desk, caseId), "text", "By mistake.", "answered", true))));
        mutate(
                desk,
                "publishAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "draftVersion",
                        draftVersion + 1,
                        "idempotencyKey",
                        UUID.randomUUID().toString()));
    }

    /** Id of the case's first question. */
    public static String question(GraphQlTester api, String caseId) {
        return api.document("query($id: ID!) { case(id: $id) { questions { id } } }")
                .variable("id", caseId)
                .execute()
                .path("case.questions[0].id")
                .entity(String.class)
                .get();
    }

    /** A change that gives the case back and must not be refused. */
    public static void change(GraphQlTester api, String name, Map<String, Object> input) {
        mutate(api, name, input);
    }

    /** A change that is done; gives back its case. */
    public static GraphQlTester.Response mutate(GraphQlTester api, String name, Map<String, Object> input) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        var response = api.document("mutation($input: " + type + ") { " + name
                        + "(input: $input) { case { id } problems { code path } } }")
                .variable("input", input)
                .execute();
        response.path(name + ".problems").entityList(Object.class).hasSize(0);
        return response;
    }
}
