package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The time that stands still until the patient says yes or no, and what they do about it. */
@ServerTest
class ConsentPauseTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    RepresentationScene scene;

    @BeforeEach
    void begin() {
        scene = new RepresentationScene(people, port).filed("REPRESENTED", "PATIENT_CONSENT");
    }

    @Test
    void runsAgainByItselfWhenThePatientSaysYes() {
        var due = clock("dueOn");
        pause("CONSENT");
        pausedSixDaysAgo();

        assertThat(scene.act("patient", "giveConsent")).isEmpty();

        assertRuns("DECIDED");
        assertThat(look("patient").at("/pauses/0/days").asInt()).isEqualTo(6);
        assertThat(clock("dueOn")).isGreaterThan(due);
        await().atMost(Patience.SOON)
                .untilAsserted(
                        () -> assertThat(scene.inbox("submitter")).contains("CONSENT_ANSWERED", "CLOCK_RESUMED"));
    }

    @Test
    void runsAgainWhenThePatientSaysNoWhoSeesNothingOfItAllTheSame() {
        pause("CONSENT");
        assertThat(scene.act("patient", "declineConsent")).isEmpty();

        assertRuns("DECIDED");
        assertThat(look("patient").path("pauses").size()).isZero();
        await().atMost(Patience.SOON)
                .untilAsserted(() -> assertThat(scene.inbox("submitter")).contains("CLOCK_RESUMED"));
        assertThat(scene.inbox("patient")).containsExactly("CONSENT_REQUEST");
    }

    @Test
    void runsAgainWhenThePatientTakesTheCaseOver() {
        pause("CONSENT");
        assertThat(scene.takeOver()).isEmpty();
        assertRuns("DECIDED");
    }

    @Test
    void standsStillOnWhenItWaitsForSomethingElse() {
        assertThat(scene.attempt(
                        "handler",
                        "askCitizen",
                        Map.of(
                                "caseId",
                                scene.caseId(),
                                "text",
                                "When?",
                                "forSubmitter",
                                true,
                                "idempotencyKey",
                                "ask-" + scene.caseId())))
                .isEmpty();
        pause("CITIZEN_REPLY");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(clock("pauseReason")).isEqualTo("CITIZEN_REPLY");
    }

    @Test
    void standsStillOnWhenThePatientSaysAgainWhatTheyHaveSaid() {
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        pause("CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(scene.act("patient", "withdrawConsent")).isEmpty();
        assertThat(clock("pauseReason")).isEqualTo("CONSENT");
    }

    @Test
    void standsStillWhileAnotherWaitsForThePatientsWord() {
        assertThat(scene.inbox("guardian")).isEmpty();
        TestDatabase.change("""
                insert into representation (id, case_id, case_number, country, representative_id, representative_name, patient_id, basis,
                    relation, patient_decides, patient_may_end, state, requested_at)
                select uuidv7(), case_id, case_number, country, (select p.id from person p order by p.id desc limit 1), 'Aunt', patient_id, basis, relation, patient_decides,
                       patient_may_end, state, requested_at from representation where case_id = ?
                """, scene.id());
        pause("CONSENT");
        assertThat(scene.act("patient", "giveConsent")).isEmpty();
        assertThat(clock("pauseReason")).isEqualTo("CONSENT");
    }

    private void pause(String reason) {
        var input = Map.<String, Object>of(
                "caseId",
                scene.caseId(),
                "version",
                look("handler").path("version").asInt(),
                "reason",
                reason);
        assertThat(scene.attempt("handler", "pauseClock", input)).isEmpty();
    }

    private void pausedSixDaysAgo() {
        TestDatabase.change("""
                update case_pause set paused_at = paused_at - interval '6 days' where case_id = '%s';
                update care_case set paused_at = paused_at - interval '6 days' where id = ?
                """.formatted(scene.id()), scene.id());
    }

    private void assertRuns(String endedBy) {
        assertThat(look("handler").at("/clock/pausedSince").isNull()).isTrue();
        assertThat(look("handler").at("/pauses/0/endedBy").asString()).isEqualTo(endedBy);
    }

    private String clock(String field) {
        return look("handler").at("/clock/" + field).asString();
    }

    private JsonNode look(String who) {
        var query = """
                query($id: ID!) { case(id: $id) { version clock { dueOn pausedSince pauseReason } pauses { words endedBy days } } }""";
        return new Wire(port)
                .ask(scene.token(who), query, Map.of("id", scene.caseId()))
                .json()
                .at("/data/case");
    }
}
