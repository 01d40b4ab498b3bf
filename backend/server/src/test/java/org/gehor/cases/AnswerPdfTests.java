package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.gehor.support.Download;
import org.gehor.support.PdfCheck;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The answer as a document to keep. */
@ServerTest
class AnswerPdfTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    Unit unit;
    String token;
    GraphQlTester citizen;
    TestPeople.Worker worker;
    GraphQlTester desk;
    String caseId;

    @BeforeEach
    void answer() {
        unit = people.unit("SE");
        token = TestCitizens.next().token();
        citizen = people.api(port, token);
        worker = people.worker(unit, "HANDLER");
        desk = people.api(port, worker.token());
        caseId = TestCases.file(citizen, unit);
    }

    @Test
    void isPdfUaSignedAndSaysEachQuestionWithItsAnswerAndWhereToTurn() throws IOException {
        TestCases.answer(desk, caseId);

        var file = download(token, "");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("content-type")).isEqualTo("application/pdf");
        assertThat(file.header("cache-control")).isEqualTo("no-store");
        assertThat(file.header("content-disposition")).matches("attachment; filename=\"gehor-[0-9]{9,12}-1\\.pdf\"");
        assertThat(PdfCheck.failures(file.bytes())).isEmpty();
        assertThat(PdfCheck.text(file.bytes()))
                .contains(number(), "Thank you for telling us.", "Why did nobody come?", "By mistake.")
                .contains(
                        worker.name(), "Chefläkare", "Provmottagning", "The Health and Social Care Inspectorate, IVO");
        try (var pdf = Loader.loadPDF(file.bytes())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).contains(number());
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .contains("Why did nobody come?", "Where you can turn if you are not content");
        }
    }

    @Test
    void givesTheVersionThatIsAskedFor() {
        TestCases.answer(desk, caseId);
        TestCases.change(
                citizen, "requestReopening", Map.of("caseId", caseId, "reason", "You left out why nobody called."));
        TestCases.change(
                desk, "decideReopening", Map.of("caseId", caseId, "reopen", true, "reason", "We look at it again."));
        TestCases.publish(desk, caseId, 2);

        assertThat(PdfCheck.text(download(token, "").bytes())).contains("Version of the answer: 2");
        assertThat(PdfCheck.text(download(token, "?version=1").bytes())).doesNotContain("Version of the answer");
        assertThat(download(token, "?version=3").status()).isEqualTo(404);
        assertThat(download(token, "?version=one").status()).isEqualTo(400);
    }

    @Test
    void isThereForPartiesAndReadersOnly() {
        assertThat(download(token, "").status()).as("before it is answered").isEqualTo(404);
        TestCases.answer(desk, caseId);

        var statuses = new java.util.LinkedHashMap<String, Integer>();
        statuses.put("nobody", download("", "").status());
        statuses.put("stranger", download(TestCitizens.next().token(), "").status());
        statuses.put(
                "elsewhere",
                download(people.worker(people.unit("SE"), "HANDLER").token(), "")
                        .status());
        statuses.put(
                "allocator",
                download(people.worker(unit, "ALLOCATOR").token(), "").status());
        statuses.put(
                "analyst", download(people.worker(unit, "ANALYST").token(), "").status());
        statuses.put(
                "manager", download(people.worker(unit, "MANAGER").token(), "").status());
        statuses.put("handler", download(worker.token(), "").status());

        assertThat(statuses)
                .isEqualTo(Map.of(
                        "nobody",
                        401,
                        "stranger",
                        404,
                        "elsewhere",
                        404,
                        "allocator",
                        404,
                        "analyst",
                        404,
                        "manager",
                        200,
                        "handler",
                        200));
    }

    private String number() {
        return citizen.document("query($id: ID!) { case(id: $id) { number } }")
                .variable("id", caseId)
                .execute()
                .path("case.number")
                .entity(String.class)
                .get()
                .replace('\u00a0', ' ');
    }

    private Download download(String who, String query) {
        return Download.get(port, "/cases/" + caseId + "/answer.pdf" + query, who);
    }
}
