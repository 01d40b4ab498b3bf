package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The unit asked while the patient's consent held; then it was taken back, and who filed the case no longer sees the question. */
@ServerTest
class HiddenQuestionTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    RepresentationScene scene;

    @BeforeEach
    void askAndTakeConsentBack() {
        scene = new RepresentationScene(people, port).filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(ask(false)).isEmpty();
        await().atMost(Patience.SOON).until(() -> scene.inbox("submitter").contains("QUESTION"));
        assertThat(scene.act("patient", "withdrawConsent")).isEmpty();
    }

    @Test
    void isNotReadByWhomItIsNotShownTo() {
        readInbox("submitter");
        assertThat(question("readAt")).isEqualTo("null");
        assertThat(timeline()).doesNotContain("CITIZEN_READ");

        await().atMost(Patience.SOON).until(() -> scene.inbox("patient").contains("QUESTION"));
        readInbox("patient");
        assertThat(question("readAt")).isNotEqualTo("null");
        assertThat(timeline()).containsOnlyOnce("CITIZEN_READ");
    }

    @Test
    void isNotRepliedToByWhomItIsNotShownTo() {
        TestCases.write(scene.api("submitter"), scene.caseId(), "I also waited.");

        assertThat(standing("handler")).isEqualTo("AWAITING_CITIZEN CITIZEN");
        assertThat(question("awaitsReply")).isEqualTo("true");
        assertThat(TestDatabase.change("update care_case set unread = false where unread and id = ?", scene.id()))
                .as("letters that the desk is told of")
                .isOne();
        assertThat(standing("submitter")).isEqualTo("AWAITING_CITIZEN UNIT");
        assertThat(standing("patient")).isEqualTo("AWAITING_CITIZEN CITIZEN");

        TestCases.write(scene.api("patient"), scene.caseId(), "On Monday.");

        assertThat(standing("handler")).isEqualTo("IN_PROGRESS UNIT");
        assertThat(question("awaitsReply")).isEqualTo("false");
    }

    @Test
    void staysOpenWhenWhoFiledRepliesToAQuestionOfTheirOwn() {
        assertThat(ask(true)).isEmpty();
        assertThat(standing("submitter")).isEqualTo("AWAITING_CITIZEN CITIZEN");

        TestCases.write(scene.api("submitter"), scene.caseId(), "By bus.");

        assertThat(standing("submitter")).isEqualTo("AWAITING_CITIZEN UNIT");
        assertThat(question("awaitsReply")).isEqualTo("true");
    }

    @Test
    void isWaitedForNoMoreWhenTheAnswerIsPublished() {
        assertThat(question("awaitsReply")).isEqualTo("true");

        scene.answer();

        assertThat(question("awaitsReply")).isEqualTo("false");
    }

    @Test
    void isWaitedForNoMoreWhenThePatientTakesTheCaseBack() {
        assertThat(scene.attempt("submitter", "withdrawCase", Map.of("caseId", scene.caseId())))
                .as("who no longer speaks for the patient ends nothing that the patient waits for")
                .containsExactly("NOT_ALLOWED_NOW");
        assertThat(question("awaitsReply")).isEqualTo("true");
        assertThat(scene.takeOver()).isEmpty();
        TestCases.change(scene.api("patient"), "withdrawCase", Map.of("caseId", scene.caseId()));

        assertThat(question("awaitsReply")).isEqualTo("false");
    }

    /** The state, and whose turn it is for them. */
    private String standing(String who) {
        var found = scene.api(who)
                .document("query($id: ID!) { case(id: $id) { state turn { side } } }")
                .variable("id", scene.caseId())
                .execute();
        return found.path("case.state").entity(String.class).get() + " "
                + found.path("case.turn.side").entity(String.class).get();
    }

    private List<String> ask(boolean forSubmitter) {
        return scene.attempt(
                "handler",
                "askCitizen",
                Map.of(
                        "caseId",
                        scene.caseId(),
                        "text",
                        "When?",
                        "forSubmitter",
                        forSubmitter,
                        "idempotencyKey",
                        UUID.randomUUID().toString()));
    }

    private void readInbox(String who) {
        var items = scene.api(who)
                .document("{ inbox { edges { node { id } } } }")
                .execute()
                .path("inbox.edges[*].node.id")
                .entityList(String.class)
                .get();
        scene.api(who)
                .document("mutation($ids: [ID!]!) { markRead(input: {itemIds: $ids}) { problems { code } } }")
                .variable("ids", items)
                .execute()
                .path("markRead.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    private String question(String field) {
        return String.valueOf(scene.api("handler")
                .document("query($id: ID!) { case(id: $id) { messages { edges { node { " + field + " } } } } }")
                .variable("id", scene.caseId())
                .execute()
                .path("case.messages.edges[0].node")
                .entity(Map.class)
                .get()
                .get(field));
    }

    private List<String> timeline() {
        return scene.api("handler")
                .document("query($id: ID!) { case(id: $id) { timeline { edges { node { type } } } } }")
                .variable("id", scene.caseId())
                .execute()
                .path("case.timeline.edges[*].node.type")
                .entityList(String.class)
                .get();
    }
}
