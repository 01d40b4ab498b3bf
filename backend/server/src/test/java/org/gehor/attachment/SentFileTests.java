package org.gehor.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

@ServerTest
class SentFileTests {

    private static final byte[] LETTER =
            "Ett brev om det som hände.".repeat(1000).getBytes(StandardCharsets.UTF_8);

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private FileScene scene;

    @BeforeEach
    void begin() {
        scene = new FileScene(people, port);
    }

    @Test
    void becomesPartOfTheCaseItIsFiledWith() {
        var id = scene.uploaded("brev.txt", LETTER);

        var caseId = scene.file(id);

        assertThat(caseFiles(caseId)).containsExactly("brev.txt");
        assertThat(scene.files.remove(id).status()).isEqualTo(404);
        assertThat(scene.deskFiles.download(id).body()).isEqualTo(LETTER);
    }

    @Test
    void refusesToFileWithWhatIsNotWholeOrNotOnesOwn() {
        var begun = scene.files.begin("draft", scene.draft, "brev.txt", 100).id();
        var stranger = new FileScene(people, port);
        var other = stranger.uploaded("brev.txt", LETTER);

        scene.submit(scene.with(begun, other))
                .path("submitComplaint.problems[*].code")
                .entityList(String.class)
                .containsExactly("FILE_UNFINISHED", "NOT_FOUND");
        scene.submit(scene.with(begun, other))
                .path("submitComplaint.problems[0].path")
                .entityList(String.class)
                .containsExactly("attachmentIds", "0");
    }

    @Test
    void goesWithALetterOfEitherSide() {
        var caseId = scene.file();
        TestCases.ask(scene.desk, caseId);
        var mine = scene.files.upload("case", caseId, "brev.txt", LETTER, 10_000);
        var unsent = scene.api
                .document("{ case(id: \"" + caseId + "\") { unsentAttachments { name } attachments { name } } }")
                .execute();
        unsent.path("case.unsentAttachments[*].name").entityList(String.class).containsExactly("brev.txt");
        unsent.path("case.attachments").entityList(Object.class).hasSize(0);
        assertThat(scene.deskFiles.download(mine).status()).isEqualTo(404);

        var key = "key-of-letter-1";
        for (int times = 0; times < 2; times++) {
            send("sendMessage", caseId, key, mine)
                    .path("sendMessage.message.attachments[*].name")
                    .entityList(String.class)
                    .containsExactly("brev.txt");
        }
        send("sendMessage", caseId, key)
                .path("sendMessage.problems[0].code")
                .entity(String.class)
                .isEqualTo("IDEMPOTENCY_CONFLICT");
        assertThat(scene.deskFiles.download(mine).body()).isEqualTo(LETTER);

        var theirs = scene.deskFiles.upload("case", caseId, "svar.txt", LETTER, 10_000);
        assertThat(scene.files.download(theirs).status()).isEqualTo(404);
        scene.desk
                .document("""
                        mutation($input: AskCitizenInput!) { askCitizen(input: $input) { message { attachments { name } } } }
                        """)
                .variable("input", letter(caseId, "key-of-letter-2", theirs))
                .execute()
                .path("askCitizen.message.attachments[*].name")
                .entityList(String.class)
                .containsExactly("svar.txt");
        assertThat(scene.files.download(theirs).body()).isEqualTo(LETTER);
    }

    @Test
    void leavesAnEntryWhenStaffFetchAFile() {
        var id = scene.uploaded("brev.txt", LETTER);
        var caseId = scene.file(id);
        var before = entries(caseId);

        scene.deskFiles.download(id);

        assertThat(entries(caseId)).isEqualTo(before + 1);
    }

    private GraphQlTester.Response send(String mutation, String caseId, String key, String... ids) {
        return scene.api
                .document("mutation($input: SendMessageInput!) { " + mutation
                        + "(input: $input) { message { attachments { name } } problems { code } } }")
                .variable("input", letter(caseId, key, ids))
                .execute();
    }

    private static Map<String, Object> letter(String caseId, String key, String... ids) {
        return Map.of("caseId", caseId, "text", "See the file.", "idempotencyKey", key, "attachmentIds", List.of(ids));
    }

    private long entries(String caseId) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement("select count(*) from access_entry where case_id = ?")) {
            statement.setObject(1, GlobalId.parse("Case", caseId).orElseThrow());
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> caseFiles(String caseId) {
        return scene.api
                .document("{ case(id: \"" + caseId + "\") { attachments { name } } }")
                .execute()
                .path("case.attachments[*].name")
                .entityList(String.class)
                .get();
    }
}
