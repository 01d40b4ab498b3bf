package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.gehor.support.WireStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asking the patient and what follows: inboxes, letters and answers for who filed, open streams. */
@ServerTest
class ConsentTests {

    private static final String CASE = "query($id: ID!) { case(id: $id) { %s } }";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    RepresentationScene scene;

    @BeforeEach
    void begin() {
        scene = new RepresentationScene(people, port);
    }

    @Test
    void asksThePatientAndTellsWhoFiledOfTheAnswer() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");

        await().atMost(Patience.SOON).until(() -> scene.inbox("patient").equals(List.of("CONSENT_REQUEST")));
        await().atMost(Patience.SOON).until(() -> scene.inbox("submitter").equals(List.of("RECEIPT")));
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(scene.act("patient", "giveConsent")).as("again").isEmpty();

        await().atMost(Patience.SOON)
                .until(() -> scene.inbox("submitter").equals(List.of("CONSENT_ANSWERED", "RECEIPT")));
        assertThat(scene.inbox("patient")).containsExactly("CONSENT_REQUEST");
    }

    @Test
    void tellsWhoFiledNothingWhenTheyGaveUpThemself() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("submitter", "withdrawConsent", Map.of("reason", "She does it herself.")))
                .isEmpty();
        assertThat(scene.act("patient", "giveConsent")).containsExactly("ALREADY_DONE");
        assertThat(scene.takeOver()).isEmpty();

        await().atMost(Patience.SOON)
                .until(() -> scene.inbox("submitter").equals(List.of("CONSENT_ANSWERED", "RECEIPT")));
        assertThat(history("patient"))
                .containsExactly("REQUESTED REPRESENTATIVE", "WITHDRAWN REPRESENTATIVE", "TAKEN_OVER PATIENT");
    }

    @Test
    void letsWhoFiledWriteAndTakeBackUntilThePatientTakesOver() {
        scene.filed("REPRESENTED", "NONE");
        TestCases.write(scene.api("submitter"), scene.caseId(), "I also saw the ward.");
        assertThat(scene.takeOver()).isEmpty();
        TestCases.write(scene.api("submitter"), scene.caseId(), "I have a photograph.");
        assertThat(takeBack("submitter")).containsExactly("NOT_ALLOWED_NOW");
        assertThat(takeBack("patient")).isEmpty();

        var other = scene;
        scene = new RepresentationScene(people, port).filed("REPRESENTED", "NONE");
        assertThat(takeBack("patient")).containsExactly("NOT_ALLOWED_NOW");
        assertThat(takeBack("submitter")).isEmpty();
        assertThat(other.look("submitter", "state")).contains("WITHDRAWN");
    }

    private List<String> takeBack(String who) {
        return scene.attempt(who, "withdrawCase", Map.of("caseId", scene.caseId(), "reason", "It is settled."));
    }

    @Test
    void asksNobodyAboutTheDead() {
        scene.filed("DECEASED", "DECEASED");
        await().atMost(Patience.SOON).until(() -> scene.inbox("submitter").equals(List.of("RECEIPT")));
        assertThat(scene.inbox("patient")).isEmpty();
    }

    @Test
    void writesToWhoFiledWhenNobodyElseCanBeReached() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");

        assertThat(ask(false)).containsExactly("ONLY_SUBMITTER");
        assertThat(ask(true)).isEmpty();

        await().atMost(Patience.SOON).until(() -> scene.inbox("submitter").equals(List.of("QUESTION", "RECEIPT")));
        assertThat(scene.inbox("patient")).containsExactly("CONSENT_REQUEST");
        assertThat(scene.takeOver()).isEmpty();
        assertThat(ask(false)).isEmpty();
        await().atMost(Patience.SOON)
                .until(() -> scene.inbox("patient").equals(List.of("QUESTION", "CONSENT_REQUEST")));
        assertThat(scene.inbox("submitter")).doesNotHaveDuplicates();
    }

    @Test
    void needsAnAnswerForOneWhoMayKnowNothingOfThePatient() {
        scene.filed("REPRESENTED", "NONE");
        assertThat(flags()).isEqualTo(Map.of("submitterLimited", true, "onlySubmitterReached", true));
        save(0, "");
        assertThat(publish(1)).containsExactly("REQUIRED");
        save(1, "We have looked into it.");
        assertThat(publish(2)).isEmpty();

        await().atMost(Patience.SOON).until(() -> scene.inbox("submitter").equals(List.of("ANSWER", "RECEIPT")));
        assertThat(scene.inbox("patient")).containsExactly("CONSENT_REQUEST");
        assertThat(scene.look("submitter", "answerForSubmitter { text signedBy } answer { opening }"))
                .contains("We have looked into it.")
                .doesNotContain("About your mother");
    }

    @Test
    void needsNoneWhenThePatientAgrees() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(flags()).isEqualTo(Map.of("submitterLimited", false, "onlySubmitterReached", false));
        save(0, "");
        assertThat(publish(1)).isEmpty();
        await().atMost(Patience.SOON)
                .until(() -> scene.inbox("patient").contains("ANSWER")
                        && scene.inbox("submitter").contains("ANSWER"));
    }

    @Test
    void showsNothingOfThePatientsInAStreamThatIsOpenWhenConsentIsWithdrawn() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        var subscription = """
                subscription($id: ID!, $after: String) { caseEvents(caseId: $id, after: $after) {
                  type case { scope messages { edges { node { text } } } } } }""";
        var cursor = new Wire(port)
                .ask(scene.token("submitter"), "{ liveCursor }")
                .json()
                .at("/data/liveCursor")
                .asString();
        try (var stream = new Wire(port)
                .stream(scene.token("submitter"), subscription, Map.of("id", scene.caseId(), "after", cursor))) {
            TestCases.write(scene.api("patient"), scene.caseId(), "OF_PATIENT before");
            assertThat(of(stream, "CITIZEN_WROTE")).contains("FULL").contains("OF_PATIENT before");

            assertThat(scene.act("patient", "withdrawConsent")).isEmpty();
            assertThat(of(stream, "REPRESENTATION_CHANGED")).contains("OWN").doesNotContain("OF_PATIENT");
            TestCases.write(scene.api("patient"), scene.caseId(), "OF_PATIENT after");
            assertThat(of(stream, "CITIZEN_WROTE")).contains("OWN").doesNotContain("OF_PATIENT");
        }
    }

    private String of(WireStream stream, String type) {
        while (true) {
            var data = stream.next(30).data();
            if (data.contains(type)) {
                return data;
            }
        }
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

    private void save(int version, String forSubmitter) {
        var part = Map.of(
                "questionId",
                TestCases.question(scene.api("handler"), scene.caseId()),
                "text",
                "By mistake.",
                "answered",
                true);
        assertThat(scene.attempt(
                        "handler",
                        "saveAnswer",
                        Map.of(
                                "caseId",
                                scene.caseId(),
                                "version",
                                version,
                                "opening",
                                "About your mother.",
                                "parts",
                                List.of(part),
                                "forSubmitter",
                                forSubmitter)))
                .isEmpty();
    }

    private List<String> publish(int version) {
        return scene.attempt(
                "handler",
                "publishAnswer",
                Map.of(
                        "caseId",
                        scene.caseId(),
                        "draftVersion",
                        version,
                        "idempotencyKey",
                        UUID.randomUUID().toString()));
    }

    @Test
    void tellsInTheTimelineWhoDidWhat() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(scene.act("patient", "withdrawConsent")).isEmpty();
        assertThat(scene.takeOver()).isEmpty();

        for (var who : List.of("handler", "patient", "submitter")) {
            assertThat(timeline(who)).as(who).containsExactly("SAID_YES", "TOOK_BACK", "TOOK_OVER");
        }
        assertThat(timeline("allocator")).as("reads no content").hasSize(3).containsOnly("null");
        assertThat(scene.look("handler", "timeline { edges { node { representativeName } } }"))
                .contains(scene.submitter.name());
    }

    @Test
    void tellsInTheTimelineWhatTheUnitSaidAndWhoGaveUp() {
        scene.filed("REPRESENTED", "POWER_OF_ATTORNEY");
        assertThat(scene.decide(false)).isEmpty();
        assertThat(scene.decide(true)).isEmpty();
        assertThat(scene.act("patient", "withdrawConsent")).isEmpty();
        assertThat(timeline("handler")).containsExactly("SAID_NO", "SAID_YES", "ENDED");
        scene = new RepresentationScene(people, port).filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("submitter", "withdrawConsent")).isEmpty();
        assertThat(timeline("handler")).containsExactly("GAVE_UP");
    }

    private List<String> timeline(String who) {
        return scene
                .api(who)
                .document(CASE.formatted("timeline { edges { node { type representationDeed } } }"))
                .variable("id", scene.caseId())
                .execute()
                .path("case.timeline.edges[*].node")
                .entityList(Map.class)
                .get()
                .stream()
                .filter(event -> "REPRESENTATION_CHANGED".equals(event.get("type")))
                .map(event -> String.valueOf(event.get("representationDeed")))
                .toList();
    }

    private List<String> history(String who) {
        return scene
                .api(who)
                .document(CASE.formatted("representations { history { state by } }"))
                .variable("id", scene.caseId())
                .execute()
                .path("case.representations[0].history")
                .entityList(Map.class)
                .get()
                .stream()
                .map(step -> step.get("state") + " " + step.get("by"))
                .toList();
    }

    private Map<?, ?> flags() {
        return scene.api("handler")
                .document(CASE.formatted("submitterLimited onlySubmitterReached"))
                .variable("id", scene.caseId())
                .execute()
                .path("case")
                .entity(Map.class)
                .get();
    }
}
