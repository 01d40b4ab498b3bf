package org.gehor.representation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestCitizens.TestCitizen;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.Wire;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A case about somebody, with everybody who may look at it: what they do goes through the API. */
final class RepresentationScene {

    static final LocalDate TODAY = LocalDate.now();

    final Unit unit;
    final TestCitizen submitter = TestCitizens.next();
    final TestCitizen guardian = TestCitizens.next();
    final TestCitizen patient;
    private final TestPeople people;
    private final int port;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private String caseId = "";

    RepresentationScene(TestPeople people, int port, TestCitizen patient) {
        this.people = people;
        this.port = port;
        this.patient = patient;
        unit = people.unit("SE");
        tokens.put("submitter", submitter.token());
        tokens.put("patient", patient.token());
        tokens.put("guardian", guardian.token());
        tokens.put("cofiler", TestCitizens.next().token());
        tokens.put("stranger", TestCitizens.next().token());
        tokens.put("handler", people.worker(unit, "HANDLER").token());
        tokens.put("colleague", people.worker(unit, "HANDLER").token());
        tokens.put("allocator", people.worker(unit, "ALLOCATOR").token());
        tokens.put("elsewhere", people.worker(people.unit("SE"), "HANDLER").token());
        tokens.put("abroad", people.worker(people.unit("NO"), "MANAGER").token());
    }

    RepresentationScene(TestPeople people, int port) {
        this(people, port, TestCitizens.next());
    }

    String token(String who) {
        return Objects.requireNonNull(tokens.get(who), who);
    }

    GraphQlTester api(String who) {
        return people.api(port, token(who));
    }

    String caseId() {
        return caseId;
    }

    /** The submitter files about the patient, known by number; the handler takes it. */
    RepresentationScene filed(String relation, String basis) {
        return filed(Map.of(
                "relation",
                relation,
                "basis",
                basis,
                "name",
                "Mother",
                "personalNumber",
                patient.pid(),
                "statement",
                "I am her daughter."));
    }

    RepresentationScene filed(Map<String, Object> about) {
        caseId = TestCases.file(api("submitter"), unit, Map.of("patient", about));
        return taken();
    }

    /** The patient files about themself. */
    RepresentationScene filedByPatient() {
        caseId = TestCases.file(api("patient"), unit);
        return taken();
    }

    /** Another relative files about the same patient, on their own. */
    RepresentationScene filedByOther() {
        TestCases.file(
                api("cofiler"),
                unit,
                Map.of(
                        "patient",
                        Map.of(
                                "relation",
                                "REPRESENTED",
                                "basis",
                                "NONE",
                                "name",
                                "Aunt",
                                "personalNumber",
                                patient.pid())));
        return this;
    }

    private RepresentationScene taken() {
        TestCases.take(api("handler"), caseId);
        return this;
    }

    /** Id of the representation that came with the case. */
    String representation() {
        return api("handler")
                .document("query($id: ID!) { case(id: $id) { representations { id } } }")
                .variable("id", caseId)
                .execute()
                .path("case.representations[0].id")
                .entity(String.class)
                .get();
    }

    /** An act on the representation; codes of the problems. */
    List<String> act(String who, String name, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.putIfAbsent("representationId", representation());
        return attempt(who, name, input);
    }

    List<String> act(String who, String name) {
        return act(who, name, Map.of());
    }

    List<String> attempt(String who, String name, Map<String, Object> input) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        return api(who).document(
                        "mutation($input: %s) { %s(input: $input) { problems { code } } }".formatted(type, name))
                .variable("input", input)
                .execute()
                .path(name + ".problems[*].code")
                .entityList(String.class)
                .get();
    }

    List<String> decide(boolean granted) {
        return act("handler", "decideRepresentation", Map.of("granted", granted, "reason", "The paper was shown."));
    }

    List<String> takeOver() {
        return attempt("patient", "takeOverCase", Map.of("caseId", caseId));
    }

    List<String> admit(String basis) {
        return attempt(
                "handler",
                "admitRepresentative",
                Map.of(
                        "caseId",
                        caseId,
                        "personalNumber",
                        guardian.pid(),
                        "name",
                        "Guardian",
                        "basis",
                        basis,
                        "reason",
                        "The mother has custody."));
    }

    /** The representation's end has come. */
    void expire() {
        TestDatabase.change(
                "update representation set valid_until = now() - interval '1 second' where case_id = ?", id());
    }

    /** Letters by everybody: who may read which is what is asked then. */
    void letters() {
        letter("CITIZEN", "(select submitter_id from care_case where id = c.id)", "OF_SUBMITTER", false);
        letter(
                "CITIZEN",
                "coalesce((select patient_id from care_case where id = c.id), uuidv7())",
                "OF_PATIENT",
                false);
        letter("STAFF", "c.handler_id", "TO_ALL", false);
        letter("STAFF", "c.handler_id", "TO_SUBMITTER", true);
    }

    private void letter(String author, String authorId, String text, boolean forSubmitter) {
        TestDatabase.change("""
                insert into message (case_id, author, author_id, author_name, text, sent_at, for_submitter, idempotency_key)
                select c.id, '%s', %s, 'N', '%s', now(), %s, 'key-of-%s' from care_case c where c.id = ?
                """.formatted(author, authorId, text, forSubmitter, text), id());
    }

    /** Answers it, with a text for one who may know nothing of the patient. */
    void answer() {
        TestDatabase.change("update care_case set unread = false where id = ?", id());
        var part = Map.of(
                "questionId", TestCases.question(api("handler"), caseId), "text", "By mistake.", "answered", true);
        TestCases.change(
                api("handler"),
                "saveAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "version",
                        0,
                        "opening",
                        "About your mother.",
                        "parts",
                        List.of(part),
                        "forSubmitter",
                        "We have looked into it."));
        TestCases.change(
                api("handler"),
                "publishAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "draftVersion",
                        1,
                        "idempotencyKey",
                        UUID.randomUUID().toString()));
    }

    UUID id() {
        return UUID.fromString(caseId.substring("Case-".length()));
    }

    /** Kinds of items, latest first. */
    List<String> inbox(String who) {
        return api(who).document("{ inbox { edges { node { kind } } } }")
                .execute()
                .path("inbox.edges[*].node.kind")
                .entityList(String.class)
                .get();
    }

    /** What the answer to a query of fields of the case says, as it is sent. */
    String look(String who, String fields) {
        return new Wire(port)
                .ask(token(who), "query($id: ID!) { case(id: $id) { %s } }".formatted(fields), Map.of("id", caseId))
                .body();
    }
}
