package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two see the whole case: whose turn it is depends on whom the unit has asked. */
@ServerTest
class QuestionToOneTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    private RepresentationScene scene;

    @BeforeEach
    void bothSeeAll() {
        scene = new RepresentationScene(people, port).filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
    }

    @Test
    void isTheTurnOfWhomItIsPutTo() {
        ask(true);
        assertThat(turn("submitter")).isEqualTo("CITIZEN");
        assertThat(turn("patient")).isEqualTo("UNIT");
        assertThat(turn("handler")).isEqualTo("CITIZEN");

        TestCases.write(scene.api("patient"), scene.caseId(), "I thought of something else.");
        assertThat(turn("submitter")).as("still asked").isEqualTo("CITIZEN");

        TestCases.write(scene.api("submitter"), scene.caseId(), "On Monday.");
        assertThat(turn("submitter")).isEqualTo("UNIT");
        assertThat(turn("handler")).isEqualTo("UNIT");
    }

    @Test
    void isTheTurnOfBothWhenItIsPutToBothUntilOneReplies() {
        ask(false);
        assertThat(turn("submitter")).isEqualTo("CITIZEN");
        assertThat(turn("patient")).isEqualTo("CITIZEN");

        TestCases.write(scene.api("patient"), scene.caseId(), "On Monday.");
        assertThat(turn("submitter")).isEqualTo("UNIT");
        assertThat(turn("patient")).isEqualTo("UNIT");
    }

    private String turn(String who) {
        return scene.api(who)
                .document("query($id: ID!) { case(id: $id) { turn { side } } }")
                .variable("id", scene.caseId())
                .execute()
                .path("case.turn.side")
                .entity(String.class)
                .get();
    }

    private void ask(boolean forSubmitter) {
        TestCases.change(
                scene.api("handler"),
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
}
