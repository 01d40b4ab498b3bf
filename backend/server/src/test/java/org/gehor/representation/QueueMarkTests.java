package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the queue tells of a case that somebody filed for somebody else. */
@ServerTest
class QueueMarkTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    private RepresentationScene scene;

    @BeforeEach
    void begin() {
        scene = new RepresentationScene(people, port);
    }

    @Test
    void tellsWhatIsFiledForSomebodyElseFromWhatIsOnesOwn() {
        scene.filedByPatient();
        scene.filed("REPRESENTED", "PATIENT_CONSENT");

        assertThat(marks("handler")).containsExactlyInAnyOrder(null, "OPEN");
        assertThat(marks("allocator")).containsOnlyNulls();
    }

    @Test
    void tellsThatTheUnitIsToDecide() {
        scene.filed("REPRESENTED", "POWER_OF_ATTORNEY");

        assertThat(marks("handler")).containsExactly("TO_DECIDE");
        assertThat(scene.decide(false)).isEmpty();
        assertThat(marks("handler")).containsExactly("SAID_NO");
    }

    @Test
    void tellsThatAYesWasTakenBackOrRanOut() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(marks("handler")).containsExactly("OPEN");

        assertThat(scene.act("patient", "withdrawConsent")).isEmpty();
        assertThat(marks("handler")).containsExactly("ENDED");

        scene = new RepresentationScene(people, port).filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        scene.expire();
        assertThat(marks("handler")).containsExactly("ENDED");
    }

    @Test
    void tellsThatItIsNotAboutTheOneWhoIsNamed() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "declineConsent", Map.of("notAboutMe", true)))
                .isEmpty();

        assertThat(marks("handler")).containsExactly("NOT_ABOUT_PATIENT");
    }

    private List<String> marks(String who) {
        return scene.api(who)
                .document("{ workQueue { edges { node { filedForAnother } } } }")
                .execute()
                .path("workQueue.edges[*].node.filedForAnother")
                .entityList(String.class)
                .get();
    }
}
