package org.gehor.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gehor.attachment.store.AttachmentStore;
import org.gehor.attachment.store.S3Server;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.support.Cable;
import org.gehor.support.ServerTest;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A node whose store is a server of the S3 protocol, at the end of a cable that is cut. */
@ServerTest
class StoreAwayTests {

    private static final byte[] LETTER =
            "Ett brev om det som hände.".repeat(1000).getBytes(StandardCharsets.UTF_8);
    private static final int HALF = 9_000;
    private static final S3Server SERVER = new S3Server();
    private static final Cable CABLE = new Cable(SERVER.address().getAuthority());

    @Autowired
    private TestPeople people;

    @Autowired
    private AttachmentStore store;

    @Autowired
    private Clearing clearing;

    @LocalServerPort
    private int port;

    private FileScene scene;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("gehor.attachment.store.bucket", () -> S3Server.BUCKET);
        registry.add("gehor.attachment.store.endpoint", () -> "http://" + CABLE.address());
        registry.add("gehor.attachment.store.access-key", () -> "key");
        registry.add("gehor.attachment.store.secret-key", () -> "secret");
        registry.add("gehor.attachment.store.timeout", () -> "2s");
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        SERVER.start();
    }

    @BeforeEach
    void begin() {
        scene = new FileScene(people, port);
    }

    @AfterEach
    void mend() {
        CABLE.mend();
    }

    @AfterAll
    static void end() throws IOException {
        CABLE.close();
        SERVER.close();
    }

    @Test
    void anUploadGoesOnWhereItWasWhenTheStoreIsBack() {
        var id = begun();
        scene.files.append(id, 0, Arrays.copyOf(LETTER, HALF));

        CABLE.cut();
        assertAway(scene.files.append(id, HALF, Arrays.copyOfRange(LETTER, HALF, 2 * HALF)));
        assertAway(scene.files.append(id, HALF, Arrays.copyOfRange(LETTER, HALF, LETTER.length)));
        assertThat(scene.files.head(id).offset()).isEqualTo(HALF);
        assertThat(draftFiles()).containsExactly(Map.of("received", HALF, "state", "UPLOADING"));
        scene.submit(scene.with(id))
                .path("submitComplaint.problems[*].code")
                .entityList(String.class)
                .containsExactly("FILE_UNFINISHED");

        CABLE.mend();
        var last = scene.files.append(id, HALF, Arrays.copyOfRange(LETTER, HALF, LETTER.length));
        assertThat(last.offset()).isEqualTo(LETTER.length);
        assertThat(scene.files.download(id).body()).isEqualTo(LETTER);
        assertLiesThereOnce(id);
    }

    @Test
    void aFileIsNotReceivedBeforeTheStoreHasIt() {
        var id = begun();

        CABLE.cut();
        assertAway(scene.files.append(id, 0, LETTER));
        assertThat(scene.files.head(id).offset()).isZero();
        assertThat(draftFiles()).containsExactly(Map.of("received", 0, "state", "UPLOADING"));

        CABLE.mend();
        assertThat(scene.files.append(id, 0, LETTER).status()).isEqualTo(204);
        assertLiesThereOnce(id);
    }

    @Test
    void aFileThatCannotBeFetchedNowIsFetchedLater() {
        var id = scene.uploaded("brev.txt", LETTER);
        scene.file(id);

        CABLE.cut();
        for (var files : List.of(scene.files, scene.deskFiles)) {
            var away = files.download(id);
            assertAway(away);
            assertThat(away.header("Content-Disposition")).isEmpty();
        }

        CABLE.mend();
        assertThat(scene.files.download(id).body()).isEqualTo(LETTER);
        assertThat(scene.deskFiles.download(id).body()).isEqualTo(LETTER);
    }

    @Test
    void aComplaintIsFiledWithTheFilesItHasAllTheSame() {
        var id = scene.uploaded("brev.txt", LETTER);

        CABLE.cut();
        scene.file(id);

        CABLE.mend();
        assertThat(scene.deskFiles.download(id).body()).isEqualTo(LETTER);
    }

    @Test
    void whatIsTakenAwayMeanwhileGoesLaterBytesAndAll() {
        var id = scene.uploaded("brev.txt", LETTER);

        CABLE.cut();
        assertThat(scene.files.remove(id).status()).isEqualTo(204);
        assertThat(draftFiles()).isEmpty();

        CABLE.mend();
        await().untilAsserted(() -> {
            clearing.turn().block();
            assertThat(names(id)).isEmpty();
        });
    }

    private String begun() {
        return scene.files
                .begin("draft", scene.draft, "brev.txt", LETTER.length)
                .id();
    }

    /** In words that a client understands: not now, try again soon. */
    private static void assertAway(Files.Reply reply) {
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.code()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(reply.header("Retry-After")).isEqualTo("5");
    }

    /** What a broken piece left behind is cleared away. */
    private void assertLiesThereOnce(String id) {
        await().untilAsserted(() -> {
            clearing.turn().block();
            assertThat(names(id)).hasSize(1);
        });
        assertThat(draftFiles()).containsExactly(Map.of("received", LETTER.length, "state", "NOT_SCANNED"));
    }

    private List<java.util.UUID> names(String id) {
        return store.names(GlobalId.parse("Attachment", id).orElseThrow())
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private List<Map<String, Object>> draftFiles() {
        return scene.api
                .document("{ drafts { attachments { received state } } }")
                .execute()
                .path("drafts[0].attachments")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }
}
