package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the desk is told of who reads what: never anything but what each of them is told. */
@ServerTest
class ReaderTests {

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
    void tellsOfBothSidesWhatEachSeesAsThingsChange() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(told()).containsExactly("SUBMITTER OWN", "PATIENT ASKED");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(told()).containsExactly("SUBMITTER FULL", "PATIENT FULL");
        scene.answer();
        assertThat(scene.act("patient", "withdrawConsent")).isEmpty();
        assertThat(told()).containsExactly("SUBMITTER OWN", "PATIENT FULL");
        assertThat(scene.takeOver()).isEmpty();
        assertThat(told()).containsExactly("SUBMITTER OWN", "PATIENT FULL");
    }

    @Test
    void tellsOfAPatientWhoSaidNoThatTheySeeNothing() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "declineConsent")).isEmpty();
        assertThat(told()).containsExactly("SUBMITTER OWN", "PATIENT ASKED");
    }

    @Test
    void tellsTheHandlerInWhichLanguageToWriteToAPatientWhoHasSaidYes() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.api("patient")
                        .document("mutation { updatePreferences(input: { language: NB }) { problems { code } } }")
                        .execute()
                        .path("updatePreferences.problems[*].code")
                        .entityList(String.class)
                        .get())
                .isEmpty();
        assertThat(scene.look("handler", "readers { role language }")).doesNotContain("NB");

        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(scene.look("handler", "readers { role language }"))
                .contains("{\"role\":\"SUBMITTER\",\"language\":null}", "{\"role\":\"PATIENT\",\"language\":\"NB\"}");
        assertThat(scene.look("colleague", "readers { role language }")).doesNotContain("NB");
    }

    @Test
    void namesWhoWasLetInForAsLongAsThatHolds() {
        scene = new RepresentationScene(people, port, TestCitizens.born(RepresentationScene.TODAY.minusYears(12)))
                .filedByPatient();
        assertThat(scene.admit("GUARDIAN_OF_MINOR")).isEmpty();
        assertThat(readers("handler")).containsExactly("SUBMITTER FULL", "REPRESENTATIVE FULL");
        scene.expire();
        assertThat(readers("handler")).containsExactly("SUBMITTER FULL");
    }

    @Test
    void leavesOutAPatientWhoIsNotKnownOrHasDied() {
        scene.filed(Map.of("relation", "REPRESENTED", "basis", "NONE", "name", "An old man"));
        assertThat(readers("handler")).containsExactly("SUBMITTER OWN");
        var other = new RepresentationScene(people, port).filed("DECEASED", "DECEASED");
        scene = other;
        assertThat(readers("handler")).containsExactly("SUBMITTER OWN");
    }

    @Test
    void tellsNobodyButStaffWhoReadTheCase() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(readers("colleague")).hasSize(2);
        for (var who : List.of("allocator", "submitter", "patient")) {
            assertThat(readers(who)).as(who).isEmpty();
        }
    }

    @Test
    void keepsAProtectedNameFromColleagues() {
        scene.api("submitter")
                .document("mutation { updatePreferences(input: { protectedIdentity: true }) { problems { code } } }")
                .executeAndVerify();
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.look("handler", "readers { name }")).contains(scene.submitter.name());
        assertThat(scene.look("colleague", "readers { name }")).doesNotContain(scene.submitter.name());
    }

    @Test
    void sendsNoTextForTheSubmitterThatNoPreviewShowed() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        scene.answer();
        assertThat(scene.look("submitter", "answer { opening } answerForSubmitter { text }"))
                .contains("About your mother.")
                .doesNotContain("We have looked into it.");
    }

    @Test
    void decidesNothingForThePatientWhoeverLooks() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        for (var who : List.of("handler", "colleague")) {
            assertThat(scene.look(who, "representations { actions { reason } }"))
                    .as(who)
                    .contains("Det är patienten som bestämmer.");
        }
        var claimed = new RepresentationScene(people, port).filed("REPRESENTED", "POWER_OF_ATTORNEY");
        assertThat(claimed.look("colleague", "representations { actions { reason } }"))
                .contains("Bara den som handlägger ärendet");
    }

    /** As the desk is told, after a look at whether each is told the same. */
    private List<String> told() {
        var found = readers("handler");
        assertThat(found).containsExactly("SUBMITTER " + scope("submitter"), "PATIENT " + scope("patient"));
        return found;
    }

    private String scope(String who) {
        return scene.api(who)
                .document("query($id: ID!) { case(id: $id) { scope } }")
                .variable("id", scene.caseId())
                .execute()
                .path("case.scope")
                .entity(String.class)
                .get();
    }

    private List<String> readers(String who) {
        return scene
                .api(who)
                .document("query($id: ID!) { case(id: $id) { readers { role scope } } }")
                .variable("id", scene.caseId())
                .execute()
                .path("case.readers")
                .entityList(Map.class)
                .get()
                .stream()
                .map(reader -> Objects.requireNonNull(reader).get("role") + " " + reader.get("scope"))
                .toList();
    }
}
