package org.gehor.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A node with a scanner: a server that speaks clamd's protocol. */
@ServerTest
class ScanTests {

    private static final byte[] LETTER = "Ett brev.".getBytes(StandardCharsets.UTF_8);
    /** The test file that all scanners agree on, put together here so that none of them takes this source for it. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-"
                    + "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final ClamServer CLAMD = new ClamServer();

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private FileScene scene;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("gehor.attachment.scan.address", () -> "localhost:" + CLAMD.port());
        registry.add("gehor.attachment.scan.first-retry", () -> "200ms");
        registry.add("gehor.attachment.scan.interval", () -> "200ms");
        registry.add("gehor.attachment.scan.timeout", () -> "2s");
    }

    @BeforeEach
    void begin() {
        scene = new FileScene(people, port);
    }

    @AfterEach
    void answerAgain() {
        CLAMD.answer(true);
    }

    @AfterAll
    static void end() {
        CLAMD.close();
    }

    @Test
    void handsOutWhatIsFoundClean() {
        var id = scene.uploaded("brev.txt", LETTER);
        scene.file(id);

        await().untilAsserted(
                        () -> assertThat(scene.deskFiles.download(id).body()).isEqualTo(LETTER));
    }

    @Test
    void neitherSendsNorHandsOutAVirus() {
        var id = scene.uploaded("brev.txt", EICAR);

        await().untilAsserted(() -> assertThat(state()).isEqualTo("INFECTED"));
        assertThat(scene.files.download(id).status()).isEqualTo(404);
        scene.submit(scene.with(id))
                .path("submitComplaint.problems[0].code")
                .entity(String.class)
                .isEqualTo("FILE_INFECTED");
    }

    @Test
    void waitsForAScannerThatIsAwayWithoutHoldingUpTheCase() {
        CLAMD.answer(false);
        var id = scene.uploaded("brev.txt", LETTER);
        assertThat(state()).isEqualTo("WAITING");

        scene.file(id);

        await().during(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> assertThat(scene.deskFiles.download(id).status()).isEqualTo(404));
        assertThat(scene.files.download(id).body()).isEqualTo(LETTER);
        CLAMD.answer(true);
        await().untilAsserted(
                        () -> assertThat(scene.deskFiles.download(id).status()).isEqualTo(200));
    }

    @Test
    void saysOnBothSidesThatAFileWaitsForTheScanAndKeepsItOnce() {
        CLAMD.answer(false);
        var caseId = scene.file(scene.uploaded("brev.txt", LETTER));

        assertThat(files(scene.api, caseId)).containsExactly("WAITING, may be fetched");
        assertThat(files(scene.desk, caseId)).containsExactly("WAITING");

        CLAMD.answer(true);
        await().untilAsserted(() -> assertThat(files(scene.desk, caseId)).containsExactly("CLEAN, may be fetched"));
    }

    private static List<String> files(HttpGraphQlTester who, String caseId) {
        return who
                .document("{ case(id: \"" + caseId + "\") { attachments { state downloadPath } } }")
                .execute()
                .path("case.attachments")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get()
                .stream()
                .map(file -> file.get("state") + (file.get("downloadPath") == null ? "" : ", may be fetched"))
                .toList();
    }

    private String state() {
        return scene.api
                .document("{ drafts { attachments { state } } }")
                .execute()
                .path("drafts[0].attachments[0].state")
                .entity(String.class)
                .get();
    }
}
