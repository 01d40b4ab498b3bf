package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** No answer is published over a letter that the handler has not said to have read. */
@ServerTest
class UnreadLetterTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    HttpGraphQlTester citizen;
    HttpGraphQlTester desk;
    String caseId;

    @BeforeEach
    void previewAnAnswer() {
        var unit = people.unit("SE");
        citizen = people.api(port, TestCitizens.next().token());
        desk = people.api(port, people.worker(unit, "HANDLER").token());
        caseId = TestCases.file(citizen, unit, Map.of("questions", List.of()));
        assertThat(attempt("takeCase", Map.of("caseId", caseId, "version", 1))).isEmpty();
        assertThat(attempt(
                        "saveAnswer",
                        Map.of("caseId", caseId, "version", 0, "opening", "Thank you.", "parts", List.of())))
                .isEmpty();
    }

    @Test
    void aNewCaseHasNoUnreadLetter() {
        assertThat(unread()).isFalse();
    }

    @Test
    void refusesToPublishOverALetterThatCameAfterThePreviewAndSaysWhatToDo() {
        TestCases.write(citizen, caseId, "One thing more.");

        assertThat(publish()).containsExactly("UNREAD_LETTER");
        for (var words : Map.of("sv", "Läs det först.", "nb", "Les det først.", "en", "Read it first.")
                .entrySet()) {
            assertThat(reasonIn(words.getKey())).endsWith(words.getValue());
        }
    }

    /** A page reads the case again by itself whenever something happens in it: nobody has read the letter by that. */
    @Test
    void readingTheCaseAgainDoesNotCountAsReadingTheLetter() {
        TestCases.write(citizen, caseId, "One thing more.");
        desk.document(
                        "query($id: ID!) { case(id: $id) { content { whatHappened } messages { edges { node { text } } } } }")
                .variable("id", caseId)
                .executeAndVerify();

        assertThat(unread()).isTrue();
        assertThat(publish()).containsExactly("UNREAD_LETTER");
    }

    @Test
    void publishesOnceTheLetterIsMarkedAsRead() {
        var letter = TestCases.write(citizen, caseId, "One thing more.");

        assertThat(read(letter)).isEmpty();
        assertThat(unread()).isFalse();
        assertThat(publish()).isEmpty();
    }

    @Test
    void marksNothingWhenAnotherLetterHasComeSince() {
        var first = TestCases.write(citizen, caseId, "One thing more.");
        var second = TestCases.write(citizen, caseId, "And another.");

        assertThat(read(first)).containsExactly("UNREAD_LETTER");
        assertThat(publish()).containsExactly("UNREAD_LETTER");
        assertThat(read(second)).isEmpty();
        assertThat(read(second)).containsExactly("ALREADY_DONE");
    }

    @Test
    void takesNoLetterOfAnotherCase() {
        TestCases.write(citizen, caseId, "One thing more.");
        var other = TestCases.file(citizen, people.unit("SE"));

        assertThat(read(TestCases.write(citizen, other, "Elsewhere."))).containsExactly("UNREAD_LETTER");
        assertThat(read("Message-none")).containsExactly("UNREAD_LETTER");
    }

    @Test
    void theCitizenSeesNothingOfIt() {
        read(TestCases.write(citizen, caseId, "One thing more."));

        assertThat(timeline(citizen)).doesNotContain("LETTERS_READ").endsWith("CITIZEN_WROTE");
        assertThat(timeline(desk)).endsWith("CITIZEN_WROTE", "LETTERS_READ");
    }

    private List<String> publish() {
        var key = UUID.randomUUID().toString();
        return attempt("publishAnswer", Map.of("caseId", caseId, "draftVersion", 1, "idempotencyKey", key));
    }

    private List<String> read(String letter) {
        return attempt("readLetters", Map.of("caseId", caseId, "lastLetterId", letter));
    }

    private List<String> attempt(String name, Map<String, Object> input) {
        return desk.document("mutation($input: %s) { %s(input: $input) { case { id } problems { code } } }"
                        .formatted(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!", name))
                .variable("input", input)
                .execute()
                .path(name + ".problems[*].code")
                .entityList(String.class)
                .get();
    }

    private String reasonIn(String language) {
        return desk.mutate()
                .header("Accept-Language", language)
                .build()
                .document("query($id: ID!) { case(id: $id) { actions { name reason } } }")
                .variable("id", caseId)
                .execute()
                .path("case.actions[?(@.name == 'PUBLISH_ANSWER')].reason")
                .entityList(String.class)
                .get()
                .getFirst();
    }

    private boolean unread() {
        return desk.document("{ workQueue { edges { node { unread } } } }")
                .execute()
                .path("workQueue.edges[0].node.unread")
                .entity(Boolean.class)
                .get();
    }

    private List<String> timeline(GraphQlTester api) {
        return api.document("query($id: ID!) { case(id: $id) { timeline { edges { node { type } } } } }")
                .variable("id", caseId)
                .execute()
                .path("case.timeline.edges[*].node.type")
                .entityList(String.class)
                .get();
    }
}
