package org.gehor.platform.graphql;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.gehor.support.Patience;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A case with everybody around it, and what the documents of the matrix name by {@code @}. */
final class PermissionScene {

    enum Stage {
        FILED,
        TAKEN,
        /** Its time stands still. */
        PAUSED,
        WRITTEN,
        DRAFTED,
        ANSWERED,
        ASKED_AGAIN,
        /** A view, taken. */
        VIEW,
        /** A view, closed with thanks. */
        THANKED,
        /** Filed by somebody else about the citizen, who is asked. */
        REQUESTED,
        /** The citizen has said yes. */
        CONSENTED,
        /** Filed by somebody else about the citizen, on a basis that staff check. */
        CLAIMED,
        /** A complaint that its handler has passed on to another unit. */
        PASSED;

        boolean view() {
            return this == VIEW || this == THANKED;
        }

        boolean represented() {
            return this == REQUESTED || this == CONSENTED || this == CLAIMED;
        }

        /** A complaint that has come as far as that, or further. */
        boolean reached(Stage other) {
            return !view() && !represented() && this != PASSED && compareTo(other) >= 0;
        }
    }

    private static final String SAVE_DRAFT = """
            mutation { saveDraft(input: { version: 0, kind: COMPLAINT, content: { whatHappened: "x" } }) { draft { id } } }
            """;

    private static final String NEEDS = """
            mutation { updatePreferences(input: { contactNeeds: { interpreterLanguage: "somaliska" } }) { viewer { id } } }
            """;

    private final TestCitizens.TestCitizen citizenHere = TestCitizens.next();
    private final Wire wire;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> words = new LinkedHashMap<>();

    PermissionScene(TestPeople people, int port, Stage stage) {
        wire = new Wire(port);
        var unit = people.unit("SE");
        tokens.put("anonymous", "");
        tokens.put("citizen", citizenHere.token());
        tokens.put("stranger", TestCitizens.next().token());
        tokens.put("handler", people.worker(unit, "HANDLER").token());
        tokens.put("elsewhere", people.worker(people.unit("SE"), "HANDLER").token());
        tokens.put("allocator", people.worker(unit, "ALLOCATOR").token());
        tokens.put("analyst", people.worker(unit, "ANALYST").token());
        tokens.put("admin", people.worker(unit, "ADMIN").token());
        words.put("unit", unit::globalId);
        words.put("colleague", () -> people.worker(unit, "HANDLER").globalId());
        words.put("otherUnit", people.board("SE")::globalId);
        words.put("cursor", once(ask("citizen", "{ liveCursor }", "/data/liveCursor")));
        var citizen = people.api(port, token("citizen"));
        words.put(
                "case",
                once(stage.represented() ? filedForThem(people, port, unit, stage) : filed(citizen, unit, stage)));
        words.put("pid", () -> TestCitizens.next().pid());
        words.put(
                "representation",
                () -> ask(
                        "citizen",
                        "{ case(id: \"@case\") { representations { id } } }",
                        "/data/case/representations/0/id"));
        words.put(
                "unitName",
                () -> ask("anonymous", "{ organisation(id: \"@unit\") { name } }", "/data/organisation/name"));
        words.put(
                "question",
                () -> ask("citizen", "{ case(id: \"@case\") { questions { id } } }", "/data/case/questions/0/id"));
        words.put(
                "soon",
                () -> LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(30).toString());
        words.put("item", this::item);
        words.put("readCase", this::readCase);
        words.put("entry", this::entry);
        words.put("accessQuestion", this::accessQuestion);
        words.put("review", () -> review(people.worker(unit, "MANAGER").token(), "id"));
        words.put("reviewItem", () -> review(people.worker(unit, "MANAGER").token(), "items/0/id"));
        words.put("draft", once(ask("citizen", SAVE_DRAFT, "/data/saveDraft/draft/id")));
        ask("citizen", NEEDS, "/data/updatePreferences/viewer/id");
        moveOn(stage);
    }

    private static String filed(GraphQlTester citizen, TestPeople.Unit unit, Stage stage) {
        return stage.view() ? TestCases.view(citizen, unit, Map.of()) : TestCases.file(citizen, unit);
    }

    /** By somebody who is in none of the columns. */
    private String filedForThem(TestPeople people, int port, TestPeople.Unit unit, Stage stage) {
        var basis = stage == Stage.CLAIMED ? "POWER_OF_ATTORNEY" : "PATIENT_CONSENT";
        return TestCases.file(
                people.api(port, TestCitizens.next().token()),
                unit,
                Map.of(
                        "patient",
                        Map.of(
                                "relation",
                                "REPRESENTED",
                                "basis",
                                basis,
                                "name",
                                "Mother",
                                "personalNumber",
                                citizenHere.pid())));
    }

    private static Supplier<String> once(String value) {
        return () -> value;
    }

    String token(String role) {
        return Objects.requireNonNull(tokens.get(role), role);
    }

    /** The document with its words put in; each key is new. */
    String write(String document) {
        var text = document.replace("@key", UUID.randomUUID().toString());
        for (var word : words.entrySet()) {
            var name = "\"@" + word.getKey() + "\"";
            if (text.contains(name)) {
                text = text.replace(name, "\"" + word.getValue().get() + "\"");
            }
        }
        return text;
    }

    private void moveOn(Stage stage) {
        if (stage == Stage.FILED) {
            return;
        }
        ask(
                "handler",
                "mutation { takeCase(input: { caseId: \"@case\", version: 1 }) { case { id } } }",
                "/data/takeCase/case/id");
        if (stage == Stage.CONSENTED) {
            ask("citizen", """
                    mutation { giveConsent(input: { representationId: "@representation" }) { case { id } } }
                    """, "/data/giveConsent/case/id");
        }
        if (stage == Stage.PASSED) {
            ask("handler", """
                    mutation { transferCase(input: { caseId: "@case", version: 2, organisationId: "@otherUnit", reason: ON_WISH }) {
                      transfer { id } } }
                    """, "/data/transferCase/transfer/id");
        }
        if (stage == Stage.TAKEN) {
            ask("citizen", """
                    mutation { saveLetter(input: { caseId: "@case", version: 0, text: "I also" }) { case { id } } }
                    """, "/data/saveLetter/case/id");
        }
        if (stage == Stage.PAUSED) {
            ask("handler", """
                    mutation { pauseClock(input: { caseId: "@case", version: 2, reason: CONSENT }) { case { id } } }
                    """, "/data/pauseClock/case/id");
        }
        if (stage.reached(Stage.WRITTEN)) {
            words.put("letter", once(ask("citizen", """
                    mutation { sendMessage(input: { idempotencyKey: "@key", caseId: "@case", text: "x" }) { message { id } } }
                    """, "/data/sendMessage/message/id")));
        }
        if (stage == Stage.THANKED) {
            ask("handler", """
                    mutation { closeCase(input: { idempotencyKey: "@key", caseId: "@case", version: 2, thanks: "Thank you." }) {
                      case { id } } }
                    """, "/data/closeCase/case/id");
        }
        if (stage == Stage.DRAFTED) {
            ask("handler", """
                    mutation { classifyCase(input: { caseId: "@case", version: 0,
                      categories: [{ taxonomy: "SE_PATIENT_BOARDS", code: "FEES" }] }) { case { id } } }
                    """, "/data/classifyCase/case/id");
        }
        if (stage.reached(Stage.DRAFTED)) {
            ask("handler", """
                    mutation { readLetters(input: { caseId: "@case", lastLetterId: "@letter" }) { case { id } } }
                    """, "/data/readLetters/case/id");
            ask("handler", """
                    mutation { saveAnswer(input: { caseId: "@case", version: 0, opening: "Thank you.",
                      parts: [{ questionId: "@question", text: "Because.", answered: true }] }) { case { id } } }
                    """, "/data/saveAnswer/case/id");
        }
        if (stage.reached(Stage.ANSWERED)) {
            ask("handler", """
                    mutation { publishAnswer(input: { idempotencyKey: "@key", caseId: "@case", draftVersion: 1 }) { case { id } } }
                    """, "/data/publishAnswer/case/id");
            ask("citizen", """
                    mutation { rateAnswer(input: { caseId: "@case", version: 1, answered: NO }) { case { id } } }
                    """, "/data/rateAnswer/case/id");
        }
        if (stage == Stage.ASKED_AGAIN) {
            ask("citizen", """
                    mutation { requestReopening(input: { caseId: "@case", reason: "You left out why." }) { case { id } } }
                    """, "/data/requestReopening/case/id");
        }
    }

    /** The receipt in the citizen's inbox, which comes a moment after the case. */
    private String item() {
        var inbox = "{ inbox { edges { node { id } } } }";
        var first = "/data/inbox/edges/0/node/id";
        await().atMost(Patience.SOON)
                .until(() -> !wire.ask(token("citizen"), inbox).json().at(first).isMissingNode());
        return ask("citizen", inbox, first);
    }

    /** The case, which its handler has opened. */
    private String readCase() {
        ask("handler", "{ case(id: \"@case\") { content { whatHappened } } }", "/data/case/content/whatHappened");
        return write("\"@case\"").replace("\"", "");
    }

    private String entry() {
        readCase();
        return ask(
                "citizen",
                "{ accessLog(caseId: \"@case\", first: 100) { edges { node { id } } } }",
                "/data/accessLog/edges/0/node/id");
    }

    private String accessQuestion() {
        return ask("citizen", """
                mutation { askAboutAccess(input: { entryId: "%s", text: "Who is this?" }) { entry { question { id } } } }
                """.formatted(entry()), "/data/askAboutAccess/entry/question/id");
    }

    /** A spot check that somebody has drawn who is in none of the columns. */
    private String review(String manager, String field) {
        readCase();
        tokens.put("manager", manager);
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        return ask("manager", """
                mutation { drawAccessReview(input: { idempotencyKey: "@key", organisationId: "@unit", from: "%1$s", to: "%1$s" }) {
                  review { id items { id } } } }
                """.formatted(today), "/data/drawAccessReview/review/" + field);
    }

    private String ask(String role, String document, String path) {
        var reply = wire.ask(token(role), write(document));
        var value = reply.json().at(path);
        if (!value.isString()) {
            throw new IllegalStateException(document + ": " + reply.body());
        }
        return value.asString();
    }
}
