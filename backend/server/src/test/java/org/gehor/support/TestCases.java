package org.gehor.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** A mutation that is not refused. */
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
