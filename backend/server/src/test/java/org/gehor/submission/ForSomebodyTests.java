package org.gehor.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gehor.support.DueDays;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestCitizens.TestCitizen;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Filing for somebody else: what is refused, what is not, what is kept of the patient, and of them in a draft. */
@ServerTest
class ForSomebodyTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    TestCitizen filer;
    GraphQlTester citizen;

    @BeforeEach
    void begin() {
        unit = people.unit("SE");
        filer = TestCitizens.next();
        citizen = people.api(port, filer.token());
    }

    @Test
    void filesWithoutBasisNumberAndBirthDate() {
        var caseId = TestCases.file(citizen, unit, Map.of("patient", about("NONE", Map.of())));
        var handler = people.api(port, people.worker(unit, "HANDLER").token());
        var content = content(handler, caseId);
        assertThat(content.get("patientName")).isEqualTo("Gunnar");
        assertThat(content.get("relation")).isEqualTo("REPRESENTED");
        assertThat(content.get("patientBornOn")).isNull();
        assertThat(content.get("submitterName")).isEqualTo(filer.name());
    }

    @Test
    void saysAtOnceAllThatIsWrong() {
        var wrong = Map.<String, Object>of(
                "personalNumber",
                "19121212-1213",
                "bornOn",
                "2999-01-01",
                "statement",
                "x".repeat(501),
                "name",
                " ",
                "proofAttachmentIds",
                List.of("Attachment-" + UUID.randomUUID()));
        assertThat(problems(about("GUARDIAN_OF_MINOR", wrong)))
                .containsExactlyInAnyOrder(
                        "INVALID_PERSONAL_NUMBER patient.personalNumber",
                        "DATE_IN_FUTURE patient.bornOn",
                        "TOO_LONG patient.statement",
                        "REQUIRED patient.name",
                        "NOT_FOUND patient.proofAttachmentIds.0",
                        "BASIS_DOES_NOT_FIT patient.basis");
        assertThat(problems(about("NONE", Map.of("relation", "ONESELF"))))
                .containsExactly("INVALID_FORMAT patient.relation");
        assertThat(problems(about("APPOINTED_GUARDIAN", Map.of("validUntil", "2020-01-01"))))
                .containsExactly("INVALID_PERIOD patient.validUntil");
        assertThat(problems(about("PATIENT_CONSENT", Map.of("personalNumber", filer.pid()))))
                .containsExactly("OWN_PERSONAL_NUMBER patient.personalNumber");
    }

    @Test
    void findsThePatientWhoComesLaterAndKeepsTheNameOfOneWhoIsHere() {
        var newcomer = TestCitizens.next();
        var caseId = TestCases.file(
                citizen, unit, Map.of("patient", about("NONE", Map.of("personalNumber", newcomer.pid()))));
        assertThat(myCases(people.api(port, newcomer.token()))).containsExactly(caseId);

        var known = TestCitizens.next();
        var theirs = people.api(port, known.token());
        assertThat(name(theirs)).isEqualTo(known.name());
        TestCases.file(citizen, unit, Map.of("patient", about("NONE", Map.of("personalNumber", known.pid()))));
        assertThat(count("select count(*) from person where name = ?", known.name()))
                .isOne();
        assertThat(myCases(theirs)).hasSize(1);
    }

    @Test
    void makesNobodyKnownByAFormThatIsRefused() {
        var newcomer = TestCitizens.next();
        assertThat(problems(
                        about("GUARDIAN_OF_MINOR", Map.of("personalNumber", newcomer.pid(), "name", "Never Known"))))
                .containsExactly("BASIS_DOES_NOT_FIT patient.basis");
        assertThat(count("select count(*) from person where name = ?", "Never Known"))
                .isZero();
    }

    @Test
    void answersAChildSoonerByThePatientsAgeNotTheFilers() {
        var child = Map.<String, Object>of(
                "relation", "CHILD", "bornOn", LocalDate.now().minusYears(5).toString());
        assertThat(daysLeft(about("NONE", child))).isEqualTo(DueDays.left(14));
        assertThat(daysLeft(about("NONE", Map.of("relation", "CHILD"))))
                .as("age unknown")
                .isEqualTo(DueDays.left(14));
        assertThat(daysLeft(about("NONE", Map.of()))).isEqualTo(DueDays.left(28));
    }

    @Test
    void givesTheSameCaseForTheSameAndRefusesAnotherPatientUnderOneKey() {
        var key = UUID.randomUUID().toString();
        var patient = about("NONE", Map.of("personalNumber", TestCitizens.next().pid()));
        var first = TestCases.file(citizen, unit, Map.of("idempotencyKey", key, "patient", patient));
        assertThat(TestCases.file(citizen, unit, Map.of("idempotencyKey", key, "patient", patient)))
                .isEqualTo(first);
        var other = new HashMap<>(patient);
        other.put("name", "Somebody else");
        assertThat(submit(Map.of("idempotencyKey", key, "patient", other))).containsExactly("IDEMPOTENCY_CONFLICT ");
    }

    @Test
    void keepsTheNumberOfADraftSealedAndGivesItBackToItsOwner() {
        var number = TestCitizens.next().pid();
        var draft = citizen.document("""
                        mutation($content: DraftContentInput!) { saveDraft(input: { version: 0, kind: COMPLAINT, content: $content }) {
                          draft { id content { patient { name personalNumber relation basis } } } problems { code } } }""")
                .variable(
                        "content",
                        Map.of("patient", Map.of("name", "Gunnar", "personalNumber", number, "relation", "CHILD")))
                .execute();
        draft.path("saveDraft.draft.content.patient.personalNumber")
                .entity(String.class)
                .isEqualTo(number);
        assertThat(count(
                        "select count(*) from draft where content::text like '%Gunnar%' and content::text like '%' || ? || '%'",
                        number))
                .isZero();
        citizen.document("{ drafts { content { patient { personalNumber relation } } } }")
                .execute()
                .path("drafts[0].content.patient.personalNumber")
                .entity(String.class)
                .isEqualTo(number);
    }

    private static Map<String, Object> about(String basis, Map<String, Object> more) {
        var about = new HashMap<String, Object>(Map.of("relation", "REPRESENTED", "basis", basis, "name", "Gunnar"));
        about.putAll(more);
        return about;
    }

    private List<String> problems(Map<String, Object> patient) {
        return submit(Map.of("patient", patient));
    }

    /** Codes and paths of the problems. */
    private List<String> submit(Map<String, Object> change) {
        var input = new HashMap<String, Object>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "organisationId",
                unit.globalId(),
                "occurred",
                Map.of("precision", "ABOUT", "about", "last spring"),
                "whatHappened",
                "I waited for five hours and nobody told me why.",
                "wishes",
                List.of("EXPLANATION"),
                "questions",
                List.of("Why did nobody come?"),
                "answerChannel",
                "INBOX"));
        input.putAll(change);
        return citizen
                .document(
                        "mutation($input: SubmitComplaintInput!) { submitComplaint(input: $input) { problems { code path } } }")
                .variable("input", input)
                .execute()
                .path("submitComplaint.problems")
                .entityList(Map.class)
                .get()
                .stream()
                .map(problem -> problem.get("code") + " " + path(problem))
                .toList();
    }

    private static String path(Map<?, ?> problem) {
        var path = Objects.requireNonNull((List<?>) problem.get("path"));
        return String.join(".", path.stream().map(String::valueOf).toList());
    }

    private int daysLeft(Map<String, Object> patient) {
        var caseId = TestCases.file(citizen, unit, Map.of("patient", patient));
        return citizen.document("query($id: ID!) { case(id: $id) { clock { daysLeft } } }")
                .variable("id", caseId)
                .execute()
                .path("case.clock.daysLeft")
                .entity(Integer.class)
                .get();
    }

    private static Map<?, ?> content(GraphQlTester api, String caseId) {
        return api.document(
                        "query($id: ID!) { case(id: $id) { content { submitterName patientName patientBornOn relation } } }")
                .variable("id", caseId)
                .execute()
                .path("case.content")
                .entity(Map.class)
                .get();
    }

    private static List<String> myCases(GraphQlTester api) {
        return api.document("{ myCases { edges { node { id } } } }")
                .execute()
                .path("myCases.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private static String name(GraphQlTester api) {
        return api.document("{ viewer { name } }")
                .execute()
                .path("viewer.name")
                .entity(String.class)
                .get();
    }

    private static long count(String sql, String parameter) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
