package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.gehor.support.WireStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asking the patient and what follows: inboxes, letters and answers for who filed, names that are protected, open streams. */
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

        await().atMost(Patience.SOON).until(() -> inbox("patient").equals(List.of("CONSENT_REQUEST")));
        await().atMost(Patience.SOON).until(() -> inbox("submitter").equals(List.of("RECEIPT")));
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(scene.act("patient", "giveConsent")).as("again").isEmpty();

        await().atMost(Patience.SOON).until(() -> inbox("submitter").equals(List.of("CONSENT_ANSWERED", "RECEIPT")));
        assertThat(inbox("patient")).containsExactly("CONSENT_REQUEST");
    }

    @Test
    void tellsWhoFiledNothingWhenTheyGaveUpThemself() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("submitter", "withdrawConsent", Map.of("reason", "She does it herself.")))
                .isEmpty();
        assertThat(scene.act("patient", "giveConsent")).containsExactly("ALREADY_DONE");
        assertThat(scene.takeOver()).isEmpty();

        await().atMost(Patience.SOON).until(() -> inbox("submitter").equals(List.of("CONSENT_ANSWERED", "RECEIPT")));
        assertThat(history("patient"))
                .containsExactly("REQUESTED REPRESENTATIVE", "WITHDRAWN REPRESENTATIVE", "TAKEN_OVER PATIENT");
    }

    @Test
    void asksNobodyAboutTheDead() {
        scene.filed("DECEASED", "DECEASED");
        await().atMost(Patience.SOON).until(() -> inbox("submitter").equals(List.of("RECEIPT")));
        assertThat(inbox("patient")).isEmpty();
    }

    @Test
    void writesToWhoFiledWhenNobodyElseCanBeReached() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");

        assertThat(ask(false)).containsExactly("ONLY_SUBMITTER");
        assertThat(ask(true)).isEmpty();

        await().atMost(Patience.SOON).until(() -> inbox("submitter").equals(List.of("QUESTION", "RECEIPT")));
        assertThat(inbox("patient")).containsExactly("CONSENT_REQUEST");
        assertThat(scene.takeOver()).isEmpty();
        assertThat(ask(false)).isEmpty();
        await().atMost(Patience.SOON).until(() -> inbox("patient").equals(List.of("QUESTION", "CONSENT_REQUEST")));
        assertThat(inbox("submitter")).doesNotHaveDuplicates();
    }

    @Test
    void needsAnAnswerForOneWhoMayKnowNothingOfThePatient() {
        scene.filed("REPRESENTED", "NONE");
        assertThat(flags()).isEqualTo(Map.of("submitterLimited", true, "onlySubmitterReached", true));
        save(0, "");
        assertThat(publish(1)).containsExactly("REQUIRED");
        save(1, "We have looked into it.");
        assertThat(publish(2)).isEmpty();

        await().atMost(Patience.SOON).until(() -> inbox("submitter").equals(List.of("ANSWER", "RECEIPT")));
        assertThat(inbox("patient")).containsExactly("CONSENT_REQUEST");
        assertThat(look("submitter", "answerForSubmitter { text signedBy } answer { opening }"))
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
                .until(() -> inbox("patient").contains("ANSWER")
                        && inbox("submitter").contains("ANSWER"));
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

    @Test
    void endsTheStreamOfOneWhoWasLetInByTellingNothingMore() {
        scene = new RepresentationScene(people, port, TestCitizens.born(RepresentationScene.TODAY.minusYears(10)))
                .filedByPatient();
        assertThat(scene.admit("GUARDIAN_OF_MINOR")).isEmpty();
        assertThat(scene.admit("GUARDIAN_OF_MINOR")).as("again").isEmpty();
        await().atMost(Patience.SOON).until(() -> inbox("guardian").equals(List.of("CONSENT_ANSWERED")));
        var subscription = "subscription($id: ID!) { caseEvents(caseId: $id) { type case { scope } } }";
        try (var stream = new Wire(port).stream(scene.token("guardian"), subscription, Map.of("id", scene.caseId()))) {
            await().atMost(Patience.SOON).until(() -> {
                TestCases.write(scene.api("patient"), scene.caseId(), "It hurt.");
                return stream.poll(500) != null;
            });
            assertThat(scene.decide(false)).isEmpty();
            while (stream.poll(700) != null) {
                // What came before the decision.
            }
            TestCases.write(scene.api("patient"), scene.caseId(), "It still hurts.");
            assertThat(stream.poll(1500)).isNull();
        }
        assertThat(inbox("guardian"))
                .as("items of a case that they may no longer see")
                .isEmpty();
        assertThat(mine("guardian")).containsExactly("REFUSED null");
    }

    @Test
    void asksAChildThatIsOldEnoughInsteadOfStaff() {
        scene = new RepresentationScene(people, port, TestCitizens.born(RepresentationScene.TODAY.minusYears(16)))
                .filed("CHILD", "GUARDIAN_OF_MINOR");
        assertThat(scene.decide(true)).containsExactly("PATIENT_DECIDES");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(look("submitter", "scope")).contains("FULL");

        var own = new RepresentationScene(people, port, scene.patient).filedByPatient();
        assertThat(own.admit("GUARDIAN_OF_MINOR")).containsExactly("PATIENT_DECIDES");
        assertThat(own.admit("PATIENT_CONSENT")).containsExactly("PATIENT_DECIDES");
    }

    @Test
    void leavesAYoungChildsCaseToWhoFiledIt() {
        scene = new RepresentationScene(people, port, TestCitizens.born(RepresentationScene.TODAY.minusYears(8)))
                .filed("CHILD", "GUARDIAN_OF_MINOR");
        assertThat(scene.takeOver()).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.act("patient", "declineConsent")).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.decide(true)).isEmpty();
        assertThat(scene.act("patient", "withdrawConsent")).containsExactly("NOT_ALLOWED_NOW");
        assertThat(look("submitter", "representations { validUntil inForce }"))
                .contains(RepresentationScene.TODAY
                        .minusYears(8)
                        .plusYears(18)
                        .minusDays(1)
                        .toString());
    }

    @Test
    void namesSomebodyWithProtectedIdentityToTheirHandlerOnly() {
        scene.api("submitter")
                .document(
                        "mutation { updatePreferences(input: { protectedIdentity: true }) { viewer { protectedIdentity } } }")
                .execute()
                .path("updatePreferences.viewer.protectedIdentity")
                .entity(Boolean.class)
                .isEqualTo(true);
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        TestCases.write(scene.api("submitter"), scene.caseId(), "A letter.");
        var names =
                "content { submitterName identityProtected } representations { representativeName } messages { edges { node { authorName } } }";

        for (var who : List.of("patient", "colleague")) {
            assertThat(look(who, names)).doesNotContain(scene.submitter.name()).contains("Skyddade personuppgifter");
        }
        for (var who : List.of("handler", "submitter")) {
            assertThat(look(who, names)).contains(scene.submitter.name()).doesNotContain("Skyddade");
        }
        assertThat(look("colleague", names)).contains("\"identityProtected\":true");
    }

    @Test
    void showsReadersWhatElseThereIsAboutThePatient() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        scene.filedByOther();
        assertThat(count("handler", "related")).isOne();
        assertThat(count("allocator", "related")).isZero();
        assertThat(count("patient", "related")).isZero();
        assertThat(scene.takeOver()).isEmpty();
        assertThat(count("patient", "related"))
                .as("the other one is not theirs to read yet")
                .isZero();
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

    private List<String> inbox(String who) {
        return scene.api(who)
                .document("{ inbox { edges { node { kind } } } }")
                .execute()
                .path("inbox.edges[*].node.kind")
                .entityList(String.class)
                .get();
    }

    private List<String> mine(String who) {
        return scene
                .api(who)
                .document("{ myRepresentations { edges { node { state case { id } } } } }")
                .execute()
                .path("myRepresentations.edges[*].node")
                .entityList(Map.class)
                .get()
                .stream()
                .map(each -> each.get("state") + " " + each.get("case"))
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

    private int count(String who, String field) {
        return scene.api(who)
                .document(CASE.formatted(field + " { id }"))
                .variable("id", scene.caseId())
                .execute()
                .path("case." + field)
                .entityList(Object.class)
                .get()
                .size();
    }

    private String look(String who, String fields) {
        return new Wire(port)
                .ask(scene.token(who), CASE.formatted(fields), Map.of("id", scene.caseId()))
                .body();
    }
}
