package org.gehor.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.support.ServerTest;
import org.gehor.support.StaffRows;
import org.gehor.support.TestCases;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files in a case whose unit does not see who sends it. */
@ServerTest
class HiddenSenderFileTests {

    private static final byte[] LETTER = "Ett brev.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private FileScene scene;
    private String caseId;
    private String submitter;

    @BeforeEach
    void asked() throws SQLException {
        scene = new FileScene(people, port);
        caseId = TestCases.view(scene.api, scene.unit, Map.of("identity", "HIDDEN_FROM_UNIT"));
        TestCases.ask(scene.desk, caseId);
        submitter = StaffRows.submitterOf(caseId);
    }

    @Test
    void areReadWithoutAnOwnerInAnyRow() throws SQLException {
        var id = scene.files.upload("case", caseId, "hidden-letter.txt", LETTER, 1_000);
        TestCases.mutate(
                scene.api,
                "sendMessage",
                Map.of(
                        "caseId",
                        caseId,
                        "text",
                        "See the file.",
                        "idempotencyKey",
                        UUID.randomUUID().toString(),
                        "attachmentIds",
                        List.of(id)));

        var readable = StaffRows.readableBy(scene.handler);

        assertThat(scene.deskFiles.download(id).body()).isEqualTo(LETTER);
        assertThat(readable).contains("attachment.name: hidden-letter.txt");
        assertThat(readable).contains("attachment.owner_id: " + caseId.replace("Case-", ""));
        assertThat(readable).noneMatch(value -> value.contains(submitter));
    }

    @Test
    void areNotSeenByTheUnitWhileTheyAreOnTheirWay() throws SQLException {
        scene.files.upload("case", caseId, "hidden-letter.txt", LETTER, 1_000);

        assertThat(StaffRows.readableBy(scene.handler))
                .isNotEmpty()
                .noneMatch(value -> value.contains("hidden-letter.txt") || value.contains(submitter));
    }
}
