package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What surrounds the letters: kept while they are written, read receipts, and whose turn it is by when. */
@ServerTest
class DialogueAroundTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    CountryProfiles profiles;

    GraphQlTester citizen;
    GraphQlTester desk;
    String caseId;

    @BeforeEach
    void file() {
        var unit = people.unit("SE");
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, people.worker(unit, "HANDLER").token());
        caseId = TestCases.file(citizen, unit);
    }

    @Test
    void aLetterIsFoundAgainUntilItIsSent() {
        keep(0, "I also")
                .path("saveLetter.letter.version")
                .entity(Integer.class)
                .isEqualTo(1);
        keep(1, "I also waited")
                .path("saveLetter.problems")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(read(citizen, "letterDraft.text")).isEqualTo("I also waited");

        write("I also waited outside.");

        read("letterDraft", citizen).valueIsNull();
        keep(2, "I also waited")
                .path("saveLetter.problems[0].code")
                .entity(String.class)
                .isEqualTo("STALE_VERSION")
                .path("saveLetter.letter")
                .valueIsNull();
    }

    @Test
    void twoDevicesDoNotOverwriteEachOtherInSilence() {
        keep(0, "From the phone");

        keep(0, "From the computer")
                .path("saveLetter.problems[0].code")
                .entity(String.class)
                .isEqualTo("STALE_VERSION")
                .path("saveLetter.letter.text")
                .entity(String.class)
                .isEqualTo("From the phone");
    }

    @Test
    void whatWasNotSentWhenTheAnswerCameCanStillBeRead() {
        keep(0, "I also");
        TestCases.answer(desk, caseId);

        keep(1, "I also waited")
                .path("saveLetter.problems")
                .entityList(Object.class)
                .hasSize(0);

        assertThat(read(citizen, "letterDraft.text")).isEqualTo("I also waited");
    }

    @Test
    void theUnitNeverSeesAnUnfinishedLetterAndItGoesWithTheCase() {
        keep(0, "I also");
        read("letterDraft", desk).valueIsNull();

        TestCases.change(citizen, "withdrawCase", Map.of("caseId", caseId));

        read("letterDraft", citizen).valueIsNull();
        keep(1, "I also")
                .path("saveLetter.problems[0].code")
                .entity(String.class)
                .isEqualTo("NOT_ALLOWED_NOW");
    }

    @Test
    void theCitizenSeesWhenTheUnitOpenedTheCaseAndTheLetter() {
        read("openedAt", citizen).valueIsNull();
        TestCases.ask(desk, caseId);
        read(desk, "content.whatHappened");
        assertThat(read(citizen, "openedAt")).isNotEmpty();
        write("It was a Monday.");
        read("messages.edges[1].node.readAt", citizen).valueIsNull();

        read(desk, "content.whatHappened");

        assertThat(read(citizen, "messages.edges[1].node.readAt")).isNotEmpty();
        assertThat(events(citizen)).endsWith("CITIZEN_WROTE", "UNIT_READ");
    }

    @Test
    void staffSeeWhenTheCitizenHasReadTheQuestion() {
        TestCases.ask(desk, caseId);
        read("messages.edges[0].node.readAt", desk).valueIsNull();

        var item = await().atMost(Patience.SOON)
                .until(() -> inbox("QUESTION"), found -> !found.isEmpty())
                .getFirst();
        citizen.document("mutation($id: ID!) { markRead(input: {itemIds: [$id]}) { unreadCount } }")
                .variable("id", item)
                .executeAndVerify();

        assertThat(read(desk, "messages.edges[0].node.readAt")).isNotEmpty();
        read("messages.edges[0].node.readAt", citizen).valueIsNull();
        assertThat(events(desk)).endsWith("CITIZEN_READ");
        assertThat(events(citizen)).doesNotContain("CITIZEN_READ");
    }

    @Test
    void theTurnPassesWithEachLetterAndNamesItsDay() {
        assertThat(read(citizen, "turn.side")).isEqualTo("UNIT");
        // On a working day, of which there may be none on the 28th.
        assertThat(read(citizen, "turn.until"))
                .isEqualTo(profiles.get("SE").dueAfter(Instant.now(), 28).toString());
        TestCases.change(desk, "takeCase", Map.of("caseId", caseId, "version", 1));
        TestCases.change(desk, "askCitizen", question(day(10)));
        assertThat(read(citizen, "turn.side")).isEqualTo("CITIZEN");
        assertThat(read(citizen, "turn.until")).isEqualTo(day(10));
        assertThat(read(citizen, "messages.edges[0].node.replyBy")).isEqualTo(day(10));

        write("It was a Monday.");

        assertThat(read(citizen, "turn.side")).isEqualTo("UNIT");
        assertThat(read(citizen, "turn.until")).isEqualTo(day(7));
    }

    @Test
    void aReplyIsNotWishedForTodayOrFarAhead() {
        TestCases.change(desk, "takeCase", Map.of("caseId", caseId, "version", 1));
        for (var by : List.of(day(0), day(91))) {
            desk.document("mutation($input: AskCitizenInput!) { askCitizen(input: $input) { problems { code path } } }")
                    .variable("input", question(by))
                    .execute()
                    .path("askCitizen.problems[0].path[0]")
                    .entity(String.class)
                    .isEqualTo("replyBy");
        }
    }

    private static String day(int ahead) {
        return LocalDate.now(ZONE).plusDays(ahead).toString();
    }

    private Map<String, Object> question(String replyBy) {
        return Map.of("caseId", caseId, "text", "Which day?", "replyBy", replyBy, "idempotencyKey", key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void write(String text) {
        TestCases.change(citizen, "sendMessage", Map.of("caseId", caseId, "text", text, "idempotencyKey", key()));
    }

    private GraphQlTester.Response keep(int version, String text) {
        return citizen.document("""
                        mutation($input: SaveLetterInput!) { saveLetter(input: $input) {
                          letter { text version } problems { code } } }""")
                .variable("input", Map.of("caseId", caseId, "version", version, "text", text))
                .execute();
    }

    private List<String> inbox(String kind) {
        return citizen
                .document("{ inbox { edges { node { id kind } } } }")
                .execute()
                .path("inbox.edges[*].node")
                .entityList(Map.class)
                .get()
                .stream()
                .filter(item -> kind.equals(item.get("kind")))
                .map(item -> String.valueOf(item.get("id")))
                .toList();
    }

    private List<String> events(GraphQlTester api) {
        return api.document("query($id: ID!) { case(id: $id) { timeline { edges { node { type } } } } }")
                .variable("id", caseId)
                .execute()
                .path("case.timeline.edges[*].node.type")
                .entityList(String.class)
                .get();
    }

    private String read(GraphQlTester api, String path) {
        return String.valueOf(read(path, api).entity(Object.class).get());
    }

    private GraphQlTester.Path read(String path, GraphQlTester api) {
        return api.document("""
                        query($id: ID!) { case(id: $id) { turn { side until } openedAt letterDraft { text }
                          content { whatHappened } messages { edges { node { readAt replyBy } } } } }""").variable("id", caseId).execute().path("case." + path);
    }
}
