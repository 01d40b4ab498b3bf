package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A number was wrong: the one it led to says so, the handler corrects who the patient is. */
@ServerTest
class CorrectPatientTests {

    private static final String HISTORY =
            "representations { state notAboutMe patientName history { state by reason } }";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    /** Its {@code patient} is the wrong one. */
    private RepresentationScene scene;

    private TestCitizens.TestCitizen right;

    @BeforeEach
    void begin() {
        scene = new RepresentationScene(people, port);
        right = TestCitizens.next();
    }

    @Test
    void takesTheCaseFromTheWrongPersonAndAsksTheRightOne() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        await().atMost(Patience.SOON).until(() -> scene.inbox("patient").equals(List.of("CONSENT_REQUEST")));
        assertThat(scene.act("patient", "declineConsent", Map.of("notAboutMe", true, "reason", "I do not know her.")))
                .isEmpty();
        assertThat(scene.takeOver()).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.look("patient", "scope content { whatHappened }")).contains("\"content\":null");

        assertThat(correct(right.pid())).isEmpty();

        assertThat(scene.look("patient", "state")).contains("\"case\":null");
        assertThat(scene.inbox("patient")).isEmpty();
        assertThat(representations(scene.token("patient"))).isEqualTo(0);
        await().atMost(Patience.SOON)
                .until(() -> asRight("{ inbox { edges { node { kind } } } }").contains("CONSENT_REQUEST"));
        assertThat(asRight(scene.caseId(), "scope content { whatHappened } " + HISTORY))
                .contains("ASKED", "\"content\":null", "REQUESTED", "A digit was wrong.")
                .doesNotContain("DECLINED", "I do not know her", "Right One");
        assertThat(giveConsent(right.token())).isEmpty();
        assertThat(asRight(scene.caseId(), "scope content { patientName }")).contains("FULL", "Right One");
        assertThat(scene.look("submitter", "scope")).contains("FULL");
    }

    @Test
    void showsTheOneWhoFiledThatAndWhyButNeitherTheOneNorTheOther() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(correct(right.pid())).isEmpty();

        assertThat(
                        scene.look(
                                "submitter",
                                HISTORY
                                        + " content { patientName patientBornOn } timeline { edges { node { type actorName } } }"))
                .contains("PATIENT_CORRECTED", "REQUESTED", "STAFF", "A digit was wrong.", "\"patientName\":\"Mother\"")
                .doesNotContain("Right One", right.pid(), right.name(), scene.patient.name(), scene.patient.pid());
        assertThat(scene.look("handler", "patientNumber content { patientName } " + HISTORY))
                .contains("Right One", right.pid().substring(2, 8))
                .doesNotContain("Mother");
    }

    @Test
    void namesTheRightOneAmongWhoReadsWhat() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(correct(right.pid(), Map.of("name", "First Guess"))).isEmpty();
        assertThat(correct(TestCitizens.next().pid())).isEmpty();

        assertThat(scene.look("handler", "readers { role name scope }"))
                .contains("{\"role\":\"PATIENT\",\"name\":\"Right One\",\"scope\":\"ASKED\"}")
                .doesNotContain("Mother", "First Guess");
    }

    @Test
    void decidesAnewWhatStaffHaveDecidedOfTheWrongOne() {
        scene.filed("REPRESENTED", "APPOINTED_GUARDIAN");
        assertThat(scene.decide(true)).isEmpty();
        assertThat(scene.look("submitter", "scope")).contains("FULL");

        assertThat(correct(right.pid())).isEmpty();

        assertThat(scene.look("submitter", "scope " + HISTORY)).contains("OWN", "CLAIMED");
        assertThat(scene.decide(true)).isEmpty();
        assertThat(scene.look("submitter", "scope")).contains("FULL");
    }

    @Test
    void setsThePatientWhomNobodyKnewByNumber() {
        scene.filed(Map.of("relation", "REPRESENTED", "basis", "PATIENT_CONSENT", "name", "Mother"));

        assertThat(correct(right.pid())).isEmpty();

        assertThat(asRight(scene.caseId(), "scope " + HISTORY)).contains("ASKED", "REQUESTED");
    }

    @Test
    void changesNothingASecondTimeAndChecksAsFilingDoes() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(correct("19121212-1213")).containsExactly("INVALID_PERSONAL_NUMBER");
        assertThat(correct(right.pid(), Map.of("name", " ", "reason", "x")))
                .containsExactlyInAnyOrder("REQUIRED", "TOO_SHORT");
        assertThat(correct(scene.submitter.pid())).containsExactly("OWN_PERSONAL_NUMBER");
        assertThat(correct(right.pid())).isEmpty();
        assertThat(correct(right.pid())).isEmpty();

        assertThat(scene.look("submitter", HISTORY).split("A digit was wrong", -1))
                .hasSize(2);
    }

    @Test
    void asksAnewWhoSaidByMistakeThatItIsNotAboutThem() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        await().atMost(Patience.SOON).until(() -> scene.inbox("patient").equals(List.of("CONSENT_REQUEST")));
        assertThat(scene.act("patient", "declineConsent", Map.of("notAboutMe", true)))
                .isEmpty();
        assertThat(scene.act("patient", "giveConsent")).isNotEmpty();
        assertThat(scene.takeOver()).isNotEmpty();
        assertThat(correct("colleague", scene.patient.pid(), Map.of())).isNotEmpty();
        for (var who : List.of("handler", "submitter")) {
            assertThat(scene.look(who, "timeline { edges { node { representationDeed } } }"))
                    .as(who)
                    .contains("NOT_ABOUT_ME")
                    .doesNotContain("SAID_NO");
        }
        assertThat(scene.look("patient", "scope content { whatHappened } " + HISTORY))
                .contains("ASKED", "\"content\":null", "\"notAboutMe\":true");

        assertThat(correct(scene.patient.pid())).isEmpty();

        assertThat(scene.look("patient", "scope content { whatHappened } " + HISTORY))
                .contains("ASKED", "\"content\":null", "\"state\":\"REQUESTED\",\"notAboutMe\":false");
        await().atMost(Patience.SOON)
                .until(() -> scene.inbox("patient").equals(List.of("CONSENT_REQUEST", "CONSENT_REQUEST")));
        assertThat(scene.look("submitter", "scope")).contains("OWN");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(scene.look("patient", "scope")).contains("FULL");
    }

    @Test
    void isRefusedOnceThePatientHasSaidThatItIsAboutThem() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(correct(right.pid())).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.act("submitter", "withdrawConsent")).isEmpty();
        assertThat(correct(right.pid())).containsExactly("NOT_ALLOWED_NOW");

        scene = new RepresentationScene(people, port).filed("REPRESENTED", "NONE");
        assertThat(scene.takeOver()).isEmpty();
        assertThat(correct(right.pid())).containsExactly("NOT_ALLOWED_NOW");
    }

    @Test
    void isTheHandlersOnly() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        for (var who : List.of("colleague", "elsewhere", "allocator", "abroad")) {
            assertThat(correct(who, right.pid(), Map.of())).as(who).isNotEmpty();
        }
        assertThat(scene.look("patient", "scope")).contains("ASKED");
        assertThat(scene.look("handler", "representations { actions { name enabled } }"))
                .contains("{\"name\":\"CORRECT_PATIENT\",\"enabled\":true}");
        assertThat(scene.look("colleague", "representations { actions { name enabled } }"))
                .contains("{\"name\":\"CORRECT_PATIENT\",\"enabled\":false}");
    }

    @Test
    void endsWhatTheUnitAdmittedOnBehalfOfTheWrongOne() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        assertThat(scene.admit("APPOINTED_GUARDIAN")).isEmpty();
        assertThat(scene.look("guardian", "scope")).contains("FULL");
        assertThat(correct(right.pid())).isEmpty();
        assertThat(scene.look("guardian", "scope")).contains("\"case\":null");
    }

    @Test
    void closesTheOpenPageOfTheWrongPerson() {
        scene.filed("REPRESENTED", "PATIENT_CONSENT");
        var wire = new Wire(port);
        var cursor = wire.ask(scene.token("patient"), "{ liveCursor }")
                .json()
                .at("/data/liveCursor")
                .asString();
        try (var stream = wire.stream(
                scene.token("patient"),
                "subscription($id: ID!, $after: String) { caseEvents(caseId: $id, after: $after) { type byMe case { scope } } }",
                Map.of("id", scene.caseId(), "after", cursor))) {
            assertThat(correct(right.pid())).isEmpty();

            var event = stream.next(30).json().at("/data/caseEvents");
            while (!event.path("type").asString().equals("PATIENT_CORRECTED")) {
                event = stream.next(30).json().at("/data/caseEvents");
            }
            assertThat(event.path("case").isNull()).isTrue();
            scene.act("handler", "decideRepresentation", Map.of("granted", false, "reason", "Not now."));
            assertThat(stream.poll(1_000)).isNull();
        }
    }

    private List<String> correct(String number) {
        return correct(number, Map.of());
    }

    private List<String> correct(String number, Map<String, Object> change) {
        return correct("handler", number, change);
    }

    private List<String> correct(String who, String number, Map<String, Object> change) {
        var input = new HashMap<String, Object>(
                Map.of("personalNumber", number, "name", "Right One", "reason", "A digit was wrong."));
        input.putAll(change);
        return scene.act(who, "correctPatient", input);
    }

    private List<String> giveConsent(String token) {
        return people.api(port, token)
                .document("mutation($id: ID!) { giveConsent(input: { representationId: $id }) { problems { code } } }")
                .variable("id", scene.representation())
                .execute()
                .path("giveConsent.problems[*].code")
                .entityList(String.class)
                .get();
    }

    private int representations(String token) {
        return new Wire(port)
                .ask(token, "{ myRepresentations { edges { node { id } } } }")
                .json()
                .at("/data/myRepresentations/edges")
                .size();
    }

    private String asRight(String caseId, String fields) {
        return new Wire(port)
                .ask(right.token(), "query($id: ID!) { case(id: $id) { %s } }".formatted(fields), Map.of("id", caseId))
                .body();
    }

    private String asRight(String query) {
        return new Wire(port).ask(right.token(), query).body();
    }
}
