package org.gehor.rows;

import static org.gehor.rows.LargeNode.id;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.EventCursor;
import org.gehor.platform.events.EventLog;
import org.gehor.platform.security.Actor;
import org.gehor.support.TestCases;
import org.gehor.support.TestPeople;
import org.gehor.support.TestTokens;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What citizens and staff do all day, each once: the lists at their beginning and deep inside, the case, the main job. */
record EverydayUse(int port, TestPeople people, Transactions transactions, EventLog log) {

    static final String CASE = """
            query($id: ID!) { case(id: $id) {
              state clock { dueOn } organisation { name } units { role organisation { name } } unitUnknown pauses { words } thanks { text } handler { name } content { whatHappened } questions { text }
              messages { edges { node { text readAt } } } turn { side until } openedAt letterDraft { text }
              reopenUntil reopening { reason } earlierAnswers { version } timeline { edges { node { type unitNames } } } answer { opening parts { text } readAt ratings { answered } }
              answerDraft { opening } actions { name enabled } } }""";
    private static final String PID = "191212121212";
    /** Cases of person 1: one answered, one open. */
    private static final long ANSWERED = 6321;

    private static final long OPEN = 7525;
    /** An open case at the busy unit 1. */
    private static final long BUSY = 9;

    /** Person 1 of the large set is the citizen with the number of the test token from now on. */
    GraphQlTester citizen() {
        query(people.api(port, TestTokens.citizen(PID, "Made By Login")), "{ unreadCount }");
        LargeNode.execute("""
                with made as (delete from person where name = 'Made By Login' returning pid_hash, pid_cipher)
                select * into temporary moved from made;
                update person set pid_hash = m.pid_hash, pid_cipher = m.pid_cipher from moved m where id = id('person', 1)""");
        return people.api(port, TestTokens.citizen(PID, "Person 1"));
    }

    boolean answers(GraphQlTester citizen) {
        return citizen.document("{ unreadCount }").execute().path("unreadCount").hasValue() != null;
    }

    GraphQlTester staff(int number) {
        return people.api(port, TestTokens.staff("E" + number, "Handläggare " + number, "Sjuksköterska"));
    }

    void lists(GraphQlTester citizen) {
        for (var after : List.of("null", cursor(Map.of("id", id("case", 90_000).toString())))) {
            query(citizen, "{ myCases(after: " + after + ") { edges { node { id state turn { side until } } } } }");
        }
        for (var after : List.of("null", cursor(Map.of("id", id("item", 90_000).toString())))) {
            query(citizen, "{ inbox(after: " + after + ") { edges { node { kind case { state } } } } }");
        }
        for (var filter : List.of("{ unread: true }", "{ kinds: [ANSWER] }", "{ text: \"vardcentral answer\" }")) {
            query(citizen, "{ inbox(filter: " + filter + ") { edges { node { kind } } } }");
        }
        query(citizen, "{ accessLog(caseId: \"Case-" + id("case", ANSWERED) + "\") { edges { node { role } } } }");
        query(citizen, "{ dataExports { id } }");
        query(staff(10_001), "{ openAccessQuestions accessQuestions { edges { node { id } } } }");
        query(citizen, "{ unreadCount drafts { step: id } }");
        for (long number : List.of(ANSWERED, OPEN)) {
            citizen.document(CASE).variable("id", "Case-" + id("case", number)).executeAndVerify();
        }
        citizen.document("mutation($ids: [ID!]!) { markRead(input: {itemIds: $ids}) { unreadCount } }")
                .variable("ids", List.of("InboxItem-" + id("item", 301 * 4)))
                .executeAndVerify();
    }

    /** Of a handler at one busy unit, of one for 300 units, and of one who allocates there. */
    void queues() {
        for (int number : List.of(20_001, 10_001, 10_002)) {
            for (var order : List.of("DUE_FIRST", "NEWEST_FIRST")) {
                for (var whose : List.of("ANY", "MINE", "UNALLOCATED")) {
                    queue(number, order, whose, "null");
                    queue(
                            number,
                            order,
                            whose,
                            cursor(Map.of(
                                    "day", "2026-08-01", "id", id("case", 3_000).toString())));
                }
            }
        }
    }

    /** What is done, at its beginning and deep inside, and one case by its number. */
    void doneCases() {
        var deep = cursor(
                Map.of("at", "2026-09-01T08:00:00Z", "id", id("case", 90_000).toString()));
        for (int number : List.of(20_001, 10_001, 10_002, 1)) {
            for (var whose : List.of("ANY", "MINE", "UNALLOCATED")) {
                for (var after : List.of("null", deep)) {
                    query(
                            staff(number),
                            "{ workQueue(filter: {stage: DONE, assignment: %s}, after: %s) { edges { node { id clock { doneAt } } } } }"
                                    .formatted(whose, after));
                }
            }
        }
    }

    /** The numbers of the large set have no check digit, so it is one of this run. */
    void byNumber(GraphQlTester citizen, String caseId) {
        var number = citizen.document("query($id: ID!) { case(id: $id) { number } }")
                .variable("id", caseId)
                .execute()
                .path("case.number")
                .entity(String.class)
                .get();
        staff(10_001)
                .document("query($n: String!) { workQueue(filter: {number: $n}) { edges { node { id } } } }")
                .variable("n", number)
                .executeAndVerify();
    }

    /** Sealed for nobody in the large set: what is asked of the database is what counts. */
    void patientNumber() {
        staff(20_001)
                .document("query($id: ID!) { case(id: $id) { patientNumber } }")
                .variable("id", "Case-" + id("case", BUSY))
                .execute()
                .errors()
                .filter(error -> true);
    }

    /** Somebody who leads 300 units looks for who opened what, and draws a spot check of one. */
    void accesses() {
        var leads = staff(10_003);
        var period = "from: \"2026-09-20\", to: \"2026-10-20\"";
        var sittings = " { edges { node { id until staffName caseId } } } }";
        for (var filter :
                List.of(period, period + ", staffName: \"läggare\", reason: HANDLES", "caseNumber: \"260 000 048\"")) {
            query(
                    leads,
                    "{ accessSearch(filter: {organisationId: \"Organisation-%s\", %s})"
                                    .formatted(id("region", 1), filter)
                            + sittings);
        }
        query(leads, """
                mutation { drawAccessReview(input: {idempotencyKey: "spot-check", organisationId: "Organisation-%s", %s}) {
                  review { id items { id verdict } } problems { code } } }
                """.formatted(id("unit", 7), period));
        query(leads, "{ accessReviews { edges { node { id items { id } } } } }");
    }

    private void queue(int staff, String order, String whose, String after) {
        query(
                staff(staff),
                "{ workQueue(orderBy: %s, filter: {assignment: %s}, after: %s) { edges { node { id clock { daysLeft } handler { name } } } } }"
                        .formatted(order, whose, after));
    }

    void caseOfStaff() {
        for (long number : List.of(BUSY, OPEN)) {
            staff(number == BUSY ? 20_001 : 10_001)
                    .document(CASE)
                    .variable("id", "Case-" + id("case", number))
                    .executeAndVerify();
        }
    }

    /** What live streams read: at the end of the log, and from its beginning after a long time away. */
    void tails() {
        var bornOn = java.time.LocalDate.of(1980, 1, 1);
        var citizen = new Actor.Citizen(id("person", 1), "Person 1", "SE", bornOn);
        var staff = new Actor.Staff(id("staff", 10_001), "Handläggare", null);
        var follower = new Actor.Follower("tail");
        var units = IntStream.rangeClosed(1, 300).mapToObj(n -> id("unit", n)).toList();
        for (var from : List.of(EventCursor.START, new EventCursor(390, 0))) {
            run(citizen, () -> log.ofPerson(citizen.id(), from, 100));
            run(citizen, () -> log.ofCase(id("case", OPEN), from, 100));
            run(staff, () -> log.ofCase(id("case", BUSY), from, 100));
            run(staff, () -> log.ofOrganisations(units, from, 100));
            run(staff, () -> log.ofOrganisations(List.of(id("unit", 1)), from, 100));
            run(follower, () -> log.all(from, 1000));
        }
    }

    private <T> void run(Actor actor, java.util.function.Supplier<reactor.core.publisher.Mono<T>> work) {
        transactions.runAs(actor, work).block();
    }

    /** Filed at unit 500, taken, asked, replied to, answered; gives the id of the case. */
    String mainJob(GraphQlTester citizen) {
        var handler = staff(999);
        query(
                citizen,
                "mutation { saveDraft(input: {version: 0, kind: COMPLAINT, content: {whatHappened: \"I\"}}) { draft { id } } }");
        var caseId = mutate(
                citizen,
                "submitComplaint",
                Map.of(
                        "idempotencyKey", UUID.randomUUID().toString(),
                        "organisationId", "Organisation-" + id("unit", 500),
                        "occurred", Map.of("precision", "ABOUT", "about", "last spring"),
                        "whatHappened", "I waited for five hours and nobody told me why.",
                        "wishes", List.of("EXPLANATION"),
                        "questions", List.of("Why did nobody come?"),
                        "answerChannel", "INBOX"));
        mutate(handler, "takeCase", Map.of("caseId", caseId, "version", 1));
        mutate(handler, "askCitizen", message(caseId));
        mutate(citizen, "saveLetter", Map.of("caseId", caseId, "version", 0, "text", "I also"));
        var letter = TestCases.write(citizen, caseId, "Text");
        mutate(handler, "readLetters", Map.of("caseId", caseId, "lastLetterId", letter));
        var question = handler.document("query($id: ID!) { case(id: $id) { questions { id } } }")
                .variable("id", caseId)
                .execute()
                .path("case.questions[0].id")
                .entity(String.class)
                .get();
        mutate(
                handler,
                "saveAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "version",
                        0,
                        "opening",
                        "Thank you.",
                        "parts",
                        List.of(Map.of("questionId", question, "text", "By mistake.", "answered", true))));
        mutate(
                handler,
                "publishAnswer",
                Map.of(
                        "caseId",
                        caseId,
                        "draftVersion",
                        1,
                        "idempotencyKey",
                        UUID.randomUUID().toString()));
        mutate(citizen, "rateAnswer", Map.of("caseId", caseId, "version", 1, "answered", "NO"));
        mutate(citizen, "requestReopening", Map.of("caseId", caseId, "reason", "You left out why."));
        return caseId;
    }

    private static Map<String, Object> message(String caseId) {
        return Map.of(
                "caseId",
                caseId,
                "text",
                "Text",
                "idempotencyKey",
                UUID.randomUUID().toString());
    }

    static String mutate(GraphQlTester api, String name, Map<String, Object> input) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        var response = api.document("mutation($input: %s) { %s(input: $input) { case { id } problems { code path } } }"
                        .formatted(type, name))
                .variable("input", input)
                .execute();
        response.path(name + ".problems").entityList(Object.class).hasSize(0);
        return response.path(name + ".case.id").entity(String.class).get();
    }

    private static void query(GraphQlTester api, String document) {
        api.document(document).executeAndVerify();
    }

    private static String cursor(Map<String, String> keys) {
        var json = keys.entrySet().stream()
                .map(key -> "\"" + key.getKey() + "\":\"" + key.getValue() + "\"")
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
        return '"'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8))
                + '"';
    }
}
