package org.gehor.attachment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestCitizens.TestCitizen;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A citizen with a draft, a unit with a handler. */
final class FileScene {

    final TestCitizen citizen = TestCitizens.next();
    final Unit unit;
    final TestPeople.Worker handler;
    final HttpGraphQlTester api;
    final HttpGraphQlTester desk;
    final Files files;
    final Files deskFiles;
    final String draft;
    private final TestPeople people;
    private final int port;

    FileScene(TestPeople people, int port) {
        this.people = people;
        this.port = port;
        this.unit = people.unit("SE");
        this.handler = people.worker(unit, "HANDLER");
        this.api = people.api(port, citizen.token());
        this.desk = people.api(port, handler.token());
        this.files = new Files(port, citizen.token());
        this.deskFiles = new Files(port, handler.token());
        this.draft = draft(api);
    }

    static String draft(HttpGraphQlTester api) {
        return api.document("""
                mutation { saveDraft(input: {version: 0, kind: COMPLAINT, content: {wishes: [], questions: []}}) { draft { id } } }
                """)
                .execute()
                .path("saveDraft.draft.id")
                .entity(String.class)
                .get();
    }

    Files as(String token) {
        return new Files(port, token);
    }

    Files asWorker(Unit at, String role) {
        return as(people.worker(at, role).token());
    }

    Unit otherUnit() {
        return people.unit("SE");
    }

    /** A whole file of the draft. */
    String uploaded(String name, byte[] content) {
        return files.upload("draft", draft, name, content, 1 << 20);
    }

    /** Files the complaint with these files; gives the case. */
    String file(String... attachmentIds) {
        return TestCases.file(api, unit, with(attachmentIds));
    }

    Map<String, Object> with(String... attachmentIds) {
        return new HashMap<>(Map.of("draftId", draft, "attachmentIds", attachmentIds));
    }

    HttpGraphQlTester.Response submit(Map<String, Object> change) {
        var input = new HashMap<String, Object>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "organisationId", unit.globalId(),
                "occurred", Map.of("precision", "ABOUT", "about", "last spring"),
                "whatHappened", "I waited for five hours and nobody told me why.",
                "wishes", java.util.List.of(),
                "questions", java.util.List.of(),
                "answerChannel", "INBOX"));
        input.putAll(change);
        return api.document("""
                mutation($input: SubmitComplaintInput!) { submitComplaint(input: $input) { case { id } problems { code path message } } }
                """).variable("input", input).execute();
    }
}
