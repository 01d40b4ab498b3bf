package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Children and those who have custody of them, names that are protected, and other cases about the same patient. */
@ServerTest
class GuardianTests {

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
    void endsTheStreamOfOneWhoWasLetInByTellingNothingMore() {
        scene = new RepresentationScene(people, port, TestCitizens.born(RepresentationScene.TODAY.minusYears(10)))
                .filedByPatient();
        assertThat(scene.admit("GUARDIAN_OF_MINOR")).isEmpty();
        assertThat(scene.admit("GUARDIAN_OF_MINOR")).as("again").isEmpty();
        await().atMost(Patience.SOON).until(() -> scene.inbox("guardian").equals(List.of("CONSENT_ANSWERED")));
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
        assertThat(scene.inbox("guardian"))
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
        assertThat(scene.look("submitter", "scope")).contains("FULL");

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
        assertThat(scene.look("submitter", "representations { validUntil inForce }"))
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
            assertThat(scene.look(who, names))
                    .doesNotContain(scene.submitter.name())
                    .contains("Skyddade personuppgifter");
        }
        for (var who : List.of("handler", "submitter")) {
            assertThat(scene.look(who, names)).contains(scene.submitter.name()).doesNotContain("Skyddade");
        }
        assertThat(scene.look("colleague", names)).contains("\"identityProtected\":true");
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
}
