package org.gehor.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every verb by everybody. */
@ServerTest
class FilePermissionTests {

    private static final byte[] LETTER = "Ett brev.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private FileScene scene;
    private Map<String, Files> everybody;

    @BeforeEach
    void begin() {
        scene = new FileScene(people, port);
        everybody = new LinkedHashMap<>();
        everybody.put("anonymous", scene.as(""));
        everybody.put("stranger", scene.as(TestCitizens.next().token()));
        everybody.put("elsewhere", scene.asWorker(scene.otherUnit(), "HANDLER"));
        everybody.put("allocator", scene.asWorker(scene.unit, "ALLOCATOR"));
        everybody.put("admin", scene.asWorker(scene.unit, "ADMIN"));
        everybody.put("colleague", scene.asWorker(scene.unit, "HANDLER"));
        everybody.put("owner", scene.files);
    }

    @Test
    void aFileOnItsWayIsItsOwnersAlone() {
        var id = scene.uploaded("brev.txt", LETTER);
        everybody.forEach((who, files) -> {
            int absent = who.equals("anonymous") ? 401 : 404;
            boolean owner = who.equals("owner");
            assertThat(files.head(id).status()).as(who).isEqualTo(owner ? 200 : absent);
            assertThat(files.download(id).status()).as(who).isEqualTo(owner ? 200 : absent);
            assertThat(files.append(id, LETTER.length, new byte[1]).status())
                    .as(who)
                    .isEqualTo(owner ? 409 : absent);
            assertThat(files.remove(id).status()).as(who).isEqualTo(owner ? 204 : absent);
        });
    }

    @Test
    void aSentFileIsReadByThoseWhoReadTheCase() {
        var id = scene.uploaded("brev.txt", LETTER);
        scene.file(id);
        everybody.forEach((who, files) -> assertThat(files.download(id).status())
                .as(who)
                .isEqualTo(who.equals("owner") || who.equals("colleague") ? 200 : who.equals("anonymous") ? 401 : 404));
        assertThat(scene.files.remove(id).status()).isEqualTo(404);
    }

    @Test
    void anUploadIsBegunForOnesOwnDraftOnly() {
        everybody.forEach((who, files) -> assertThat(
                        files.begin("draft", scene.draft, "a.txt", 1).status())
                .as(who)
                .isEqualTo(who.equals("owner") ? 201 : who.equals("anonymous") ? 401 : 404));
    }

    @Test
    void anUploadForALetterIsBegunByAPartyOrTheHandler() {
        var caseId = scene.file();
        TestCases.ask(scene.desk, caseId);
        everybody.put("handler", scene.deskFiles);

        everybody.forEach((who, files) -> assertThat(
                        files.begin("case", caseId, "a.txt", 1).status())
                .as(who)
                .isEqualTo(who.equals("owner") || who.equals("handler") ? 201 : who.equals("anonymous") ? 401 : 404));
    }

    @Test
    void saysWhatItSpeaksAndRefusesWhatItDoesNot() {
        assertThat(scene.as("").send("OPTIONS", "", new byte[0]).header("Tus-Extension"))
                .isEqualTo("creation,termination");
        assertThat(scene.files
                        .send("HEAD", "/Attachment-x", new byte[0], "Tus-Resumable", "0.2.2")
                        .status())
                .isEqualTo(412);
        assertThat(scene.files
                        .send("POST", "", new byte[0], "Upload-Length", "9")
                        .status())
                .isEqualTo(400);
        var refused = scene.as("not-a-token").download("Attachment-x");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("UNAUTHENTICATED");
    }
}
