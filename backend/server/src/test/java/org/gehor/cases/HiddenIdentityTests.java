package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.StaffRows;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestCitizens.TestCitizen;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.gehor.support.TestPeople.Worker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** "The unit does not see who you are": not in any answer of the API, not in any row that staff can read. */
@ServerTest
class HiddenIdentityTests {

    private static final String EVERYTHING = """
            query($id: ID!) {
              workQueue { edges { node { id number kind handler { name } } } }
              case(id: $id) {
                identity answerPromise content { submitterName patientName whatHappened better namedStaff follow }
                messages { edges { node { author authorName text mine } } }
                timeline { edges { node { type actorName byMe } } } thanks { text signedBy } } }""";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    TestCitizen person;
    Unit unit;
    Worker worker;
    GraphQlTester citizen;
    GraphQlTester desk;
    String caseId;

    @BeforeEach
    void sendAndGoThroughAll() {
        person = TestCitizens.next();
        unit = people.unit("SE");
        worker = people.worker(unit, "HANDLER");
        citizen = people.api(port, person.token());
        desk = people.api(port, worker.token());
        citizen.document(
                        "mutation { updatePreferences(input: {contactNeeds: {interpreterLanguage: \"somaliska\"}}) { problems { code } } }")
                .execute()
                .path("updatePreferences.problems")
                .entityList(Object.class)
                .hasSize(0);
        caseId = TestCases.view(citizen, unit, Map.of("identity", "HIDDEN_FROM_UNIT", "better", "Larger letters."));
        TestCases.ask(desk, caseId);
        var reply = Map.<String, Object>of("caseId", caseId, "text", "On a Monday.", "idempotencyKey", key());
        TestCases.mutate(citizen, "sendMessage", reply);
        TestCases.mutate(citizen, "sendMessage", reply);
        TestCases.mutate(desk, "readLetters", Map.of("caseId", caseId, "lastLetterId", lastLetter()));
        TestCases.mutate(
                desk,
                "closeCase",
                Map.of("caseId", caseId, "version", version(), "thanks", "Thank you.", "idempotencyKey", key()));
    }

    private String lastLetter() {
        return citizen.document("query($id: ID!) { case(id: $id) { messages { edges { node { id } } } } }")
                .variable("id", caseId)
                .execute()
                .path("case.messages.edges[*].node.id")
                .entityList(String.class)
                .get()
                .getLast();
    }

    private int version() {
        return desk.document("query($id: ID!) { case(id: $id) { version } }")
                .variable("id", caseId)
                .execute()
                .path("case.version")
                .entity(Integer.class)
                .get();
    }

    @Test
    void noAnswerOfTheApiToStaffNamesThem() {
        var seen = desk.document(EVERYTHING).variable("id", caseId).execute();

        assertThat(seen.path("case").entity(Map.class).get().toString())
                .contains("On a Monday.", "HIDDEN_FROM_UNIT", "Thank you.")
                .doesNotContain(person.name());
        seen.path("case.content.submitterName").valueIsNull();
        seen.path("case.messages.edges[*].node.authorName")
                .entityList(String.class)
                .containsExactly(worker.name() + ", Chefläkare", "The person who wrote");
        seen.path("case.messages.edges[*].node.mine").entityList(Boolean.class).containsExactly(true, false);
        seen.path("case.timeline.edges[*].node.byMe")
                .entityList(Boolean.class)
                .containsExactly(false, true, true, false, true, true, true);
    }

    @Test
    void noRowThatStaffCanReadHoldsTheirNameOrId() throws SQLException {
        var id = StaffRows.submitterOf(caseId);
        var readable = StaffRows.readableBy(worker);

        assertThat(readable).anyMatch(value -> value.contains("On a Monday."));
        assertThat(readable)
                .noneMatch(value -> value.contains(person.name()) || value.contains(id) || value.contains("somaliska"));
    }

    /** What is needed for contact is the person's, and known to those who read another case of theirs that hides nobody. */
    @Test
    void whatToKnowWhenContactingThemIsNotTold() {
        assertThat(interpreterIn(caseId)).isEqualTo("null");
        var shown = TestCases.file(citizen, unit);

        assertThat(interpreterIn(shown)).contains("somaliska");
        assertThat(interpreterIn(caseId)).isEqualTo("null");
    }

    private String interpreterIn(String id) {
        var found = desk.document("query($id: ID!) { case(id: $id) { contactNeeds { interpreterLanguage } } }")
                .variable("id", id)
                .execute();
        return String.valueOf(found.path("case").entity(Map.class).get().get("contactNeeds"));
    }

    @Test
    void theyReadAndKnowTheirOwnAllTheSame() {
        var mine = citizen.document(EVERYTHING.replaceFirst("(?m)^.*workQueue.*$", "myCases { edges { node { id } } }"))
                .variable("id", caseId)
                .execute();

        mine.path("myCases.edges[*].node.id").entityList(String.class).containsExactly(caseId);
        mine.path("case.messages.edges[*].node.mine").entityList(Boolean.class).containsExactly(false, true);
        mine.path("case.timeline.edges[*].node.byMe")
                .entityList(Boolean.class)
                .containsExactly(true, false, false, true, false);
        mine.path("case.thanks.text").entity(String.class).isEqualTo("Thank you.");
    }

    @Test
    void aComplaintCannotHide() {
        var hidden = citizen.document(
                        "mutation { submitComplaint(input: {identity: HIDDEN_FROM_UNIT}) { case { id } } }")
                .execute();

        hidden.errors().satisfy(errors -> assertThat(errors).isNotEmpty());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
