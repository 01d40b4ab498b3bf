package org.gehor.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gehor.attachment.store.AttachmentStore;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.support.ServerTest;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;

@ServerTest
class UploadTests {

    private static final byte[] LETTER =
            "Ett brev om det som hände.".repeat(1000).getBytes(StandardCharsets.UTF_8);

    @Autowired
    private TestPeople people;

    @Autowired
    private AttachmentStore store;

    @Autowired
    private Clearing clearing;

    @LocalServerPort
    private int port;

    private FileScene scene;

    @BeforeEach
    void begin() {
        scene = new FileScene(people, port);
    }

    @Test
    void takesAFileInPiecesAndKeepsOnlyTheWhole() {
        var id = scene.files
                .begin("draft", scene.draft, "brev.txt", LETTER.length)
                .id();
        assertThat(scene.files.append(id, 0, Arrays.copyOf(LETTER, 9_000)).offset())
                .isEqualTo(9_000);
        assertThat(scene.files.head(id).offset()).isEqualTo(9_000);
        assertThat(draftFiles()).containsExactly(Map.of("name", "brev.txt", "received", 9_000, "state", "UPLOADING"));

        var last = scene.files.append(id, 9_000, Arrays.copyOfRange(LETTER, 9_000, LETTER.length));

        assertThat(last.status()).isEqualTo(204);
        assertThat(last.offset()).isEqualTo(LETTER.length);
        assertThat(draftFiles())
                .containsExactly(Map.of("name", "brev.txt", "received", LETTER.length, "state", "NOT_SCANNED"));
        assertThat(scene.files.download(id).body()).isEqualTo(LETTER);
        var uuid = GlobalId.parse("Attachment", id).orElseThrow();
        assertThat(store.names(uuid).collectList().block()).hasSize(1);
    }

    @Test
    void takesMoreOfAFileAtOnceThanAQueryMayHave() {
        var content = "A long letter. ".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        var id = scene.files
                .begin("draft", scene.draft, "brev.txt", content.length)
                .id();

        assertThat(scene.files.append(id, 0, content).offset()).isEqualTo(content.length);
    }

    @Test
    void keepsWhatHasComeWhenTheConnectionBreaksOff() throws IOException {
        var id = scene.files
                .begin("draft", scene.draft, "brev.txt", LETTER.length)
                .id();
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("PATCH /attachments/" + id + " HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer " + scene.citizen.token() + "\r\nTus-Resumable: 1.0.0\r\n"
                                    + "Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n"
                                    + "Content-Length: " + LETTER.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(LETTER, 0, 12_345);
            socket.getOutputStream().flush();
            await().until(() -> spooled(12_345));
        }

        await().untilAsserted(() -> assertThat(scene.files.head(id).offset()).isEqualTo(12_345));
        scene.files.append(id, 12_345, Arrays.copyOfRange(LETTER, 12_345, LETTER.length));
        assertThat(scene.files.download(id).body()).isEqualTo(LETTER);
    }

    @Test
    void refusesBytesThatAreNotTheNext() {
        var id = scene.files.begin("draft", scene.draft, "brev.txt", 100).id();
        scene.files.append(id, 0, new byte[10]);

        assertThat(scene.files.append(id, 0, new byte[10]).status()).isEqualTo(409);
        assertThat(scene.files.append(id, 20, new byte[10]).status()).isEqualTo(409);
        assertThat(scene.files.append(id, 10, new byte[91]).status()).isEqualTo(413);
        assertThat(scene.files.head(id).offset()).isEqualTo(10);
    }

    @Test
    void refusesWhatIsTooLargeBeforeAnyByteFlows() {
        var refused = scene.files.begin("draft", scene.draft, "film.mp4", 20 * 1024 * 1024 + 1);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.code()).isEqualTo("FILE_TOO_LARGE");
        assertThat(refused.problem().path("detail").asString()).contains("20 MB");
        assertThat(scene.files.begin("draft", scene.draft, "empty.txt", 0).code())
                .isEqualTo("REQUIRED");
    }

    @Test
    void refusesMoreThanADraftMayHave() {
        for (int i = 0; i < 5; i++) {
            assertThat(scene.files
                            .begin("draft", scene.draft, i + ".mp4", 20 * 1024 * 1024)
                            .status())
                    .isEqualTo(201);
        }

        assertThat(scene.files.begin("draft", scene.draft, "6.mp4", 1).code()).isEqualTo("FILE_TOO_LARGE");

        var many = new FileScene(people, port);
        for (int i = 0; i < 20; i++) {
            many.files.begin("draft", many.draft, i + ".txt", 1);
        }
        assertThat(many.files.begin("draft", many.draft, "21.txt", 1).code()).isEqualTo("TOO_MANY");
    }

    @Test
    void refusesAProgramWhateverItIsCalled() {
        var program = "MZ\u0090\0\3\0\0\0\4\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var id = scene.files
                .begin("draft", scene.draft, "bild.jpg", program.length)
                .id();

        var refused = scene.files.append(id, 0, program);

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.code()).isEqualTo("FILE_TYPE");
        assertThat(scene.files.head(id).status()).isEqualTo(404);
        assertThat(draftFiles()).isEmpty();
    }

    @Test
    void handsAPictureOutWithoutItsPlaceAndWithATrueName() {
        var id = scene.uploaded("Såret.png", TestPictures.jpegWithPlace());

        var file = scene.files.download(id);

        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain(TestPictures.PLACE);
        assertThat(file.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''S%C3%A5ret.jpg");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(file.header("Cache-Control")).contains("no-store");
    }

    @Test
    void forgetsAFileThatIsTakenAwayBytesAndAll() {
        var id = scene.uploaded("brev.txt", LETTER);
        var uuid = GlobalId.parse("Attachment", id).orElseThrow();

        assertThat(scene.files.remove(id).status()).isEqualTo(204);
        assertThat(scene.files.remove(id).status()).isEqualTo(404);
        assertThat(scene.files.download(id).status()).isEqualTo(404);
        await().untilAsserted(() -> {
            clearing.turn().block();
            assertThat(store.names(uuid).collectList().block()).isEmpty();
        });
    }

    private static boolean spooled(long bytes) throws IOException {
        try (var files = java.nio.file.Files.list(Path.of("target/spool"))) {
            return files.anyMatch(file -> file.toFile().length() == bytes);
        }
    }

    private List<Map<String, Object>> draftFiles() {
        return scene.api
                .document("{ drafts { attachments { name received state } } }")
                .execute()
                .path("drafts[0].attachments")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }
}
