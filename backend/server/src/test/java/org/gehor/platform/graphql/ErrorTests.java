package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;

/** What is told when something is wrong, and what is not. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorTests {

    private static final String SAVE = """
            mutation($content: DraftContentInput!) {
              saveDraft(input: {version: 0, kind: COMPLAINT, content: $content}) { draft { id } problems { code message path } } }
            """;

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void prepare() {
        wire = new Wire(port);
    }

    @Test
    void anUnexpectedFailureShowsAnIdThatStandsInTheLogAndNothingOfWhatWasWritten(CapturedOutput output)
            throws SQLException {
        var token = TestCitizens.next().token();
        var draft = wire.ask(token, SAVE, Map.of("content", Map.of("whatHappened", "x")))
                .json()
                .at("/data/saveDraft/draft/id")
                .asString();
        try (var connection = TestDatabase.asSuperuser();
                var damage = connection.prepareStatement(
                        "update draft set content = '[\"my secret illness\"]' where id = ?::uuid")) {
            damage.setString(1, draft.substring("Draft-".length()));
            assertThat(damage.executeUpdate()).isEqualTo(1);
        }

        var reply = wire.ask(token, "{ drafts { content { whatHappened } } }");

        assertThat(reply.code()).isEqualTo("INTERNAL");
        var id = reply.json().at("/errors/0/extensions/errorId").asString();
        assertThat(id).hasSize(36);
        assertThat(output.getAll()).contains("Unexpected failure " + id).doesNotContain("my secret illness");
        assertThat(reply.json().at("/errors/0/message").asString()).isEqualTo("Something went wrong on our side");
        assertThat(reply.body()).doesNotContain("secret", "Exception", "draft set", "org.gehor", "Jackson");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv                      | Texten är
            sv-SE,sv;q=0.9,en;q=0.8 | Texten är
            nb                      | Teksten
            nb-NO                   | Teksten
            no                      | Teksten
            nn                      | Teksten
            en                      | The text has
            en-US                   | The text has
            fi, en;q=0.5            | The text has
            en;q=0, nb              | Teksten
            fi                      | Texten är
            *                       | Texten är
            ;;nonsense              | Texten är
            """)
    void problemsAreToldInTheLanguageOfTheRequestWithTheFieldTheyConcern(String language, String words) {
        var reply = wire.post(
                Wire.body(SAVE, Map.of("content", Map.of("whatHappened", "x".repeat(8_001)))),
                Wire.headers(TestCitizens.next().token(), "Accept-Language", language));

        var problem = reply.json().at("/data/saveDraft/problems/0");
        assertThat(problem.path("code").asString()).isEqualTo("TOO_LONG");
        assertThat(problem.path("message").asString()).contains(words);
        assertThat(problem.path("path").toString()).isEqualTo("[\"content\",\"whatHappened\"]");
    }

    @Test
    void withoutAWordOnLanguageItIsSwedish() {
        assertThat(wire.ask("", "{ countries { name } }").body()).contains("Norge", "Sverige");
    }

    @Test
    void aCharacterThatTheDatabaseCannotHoldIsTheClientsFault(@Autowired DatabaseClient client) {
        StepVerifier.create(client.sql("select :text as text")
                        .bind("text", "a\0b")
                        .fetch()
                        .first())
                .expectErrorSatisfies(
                        failure -> assertThat(FailureError.of(failure, "a test").getExtensions())
                                .containsEntry("code", "BAD_REQUEST"))
                .verify(Patience.SOON);
    }

    @Test
    void eachErrorHasACode() {
        var reply = wire.ask("", "{ myCases { edges { cursor } } workQueue { edges { cursor } } drafts { id } }");

        assertThat(reply.json().path("errors"))
                .isNotEmpty()
                .allSatisfy(error ->
                        assertThat(error.at("/extensions/code").asString("")).isNotEmpty());
    }
}
