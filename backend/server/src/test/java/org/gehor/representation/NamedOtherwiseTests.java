package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the handler is told when a number may be somebody else's, and what is kept from them then. */
@ServerTest
class NamedOtherwiseTests {

    private static final String NAMED = "representations { patientNamedOtherwise }";

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
    void tellsTheHandlerOfANumberThatGoesByAnotherNameUntilItsOwnerHasSaidYes() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.look("handler", NAMED)).as("not known otherwise").contains("false");
        assertThat(scene.look("patient", NAMED)).contains("false");

        assertThat(scene.look("handler", NAMED)).contains("true");
        for (var who : List.of("colleague", "submitter", "patient")) {
            assertThat(scene.look(who, NAMED)).as(who).contains("false");
        }
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(scene.look("handler", NAMED)).contains("false");
    }

    @Test
    void takesAShorterNameForTheSame() {
        scene.api("patient").document("{ viewer { id } }").execute();
        scene.filed(Map.of(
                "relation",
                "REPRESENTED",
                "basis",
                "NONE",
                "name",
                "Von-" + scene.patient.name().toUpperCase(Locale.ROOT),
                "personalNumber",
                scene.patient.pid()));
        assertThat(scene.look("handler", NAMED)).contains("false");
    }

    @Test
    void tellsOfNoOtherCasesOfSomebodyWhomItIsNotAbout() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        scene.filedByOther();
        assertThat(scene.look("handler", "related { id }")).contains("Case-");
        assertThat(scene.act("patient", "declineConsent", Map.of("notAboutMe", true)))
                .isEmpty();
        assertThat(scene.look("handler", "related { id }")).contains("\"related\":[]");
    }
}
