package org.gehor.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gehor.support.Download;
import org.gehor.support.PdfCheck;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A copy of everything held about a person. */
@ServerTest
class ExportTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    String token;
    GraphQlTester citizen;
    TestPeople.Worker handler;
    String caseId;

    @BeforeEach
    void live() {
        token = TestCitizens.next().token();
        citizen = people.api(port, token);
        var unit = people.unit("SE");
        handler = people.worker(unit, "HANDLER");
        var desk = people.api(port, handler.token());
        caseId = TestCases.file(citizen, unit);
        TestCases.take(desk, caseId);
        var letter = TestCases.write(citizen, caseId, "One more thing.");
        TestCases.change(desk, "readLetters", Map.of("caseId", caseId, "lastLetterId", letter));
        TestCases.publish(desk, caseId, 0);
        TestCases.change(
                desk,
                "classifyCase",
                Map.of(
                        "caseId",
                        caseId,
                        "version",
                        0,
                        "categories",
                        List.of(Map.of("taxonomy", "HCAT", "code", "LISTENING", "severity", 2, "stage", "WARD"))));
        citizen.document(
                        "mutation { saveDraft(input: {version: 0, kind: VIEW, content: {whatHappened: \"Half a thought\"}}) { draft { id } } }")
                .executeAndVerify();
    }

    @Test
    void holdsWhatThePersonMaySeeWithLastingNames() {
        var copy = json();

        assertThat(copy.propertyNames())
                .containsExactly(
                        "format",
                        "person",
                        "contactNeeds",
                        "noticeSettings",
                        "devices",
                        "drafts",
                        "representations",
                        "cases",
                        "inbox",
                        "notices",
                        "exports");
        assertThat(copy.at("/format").asString()).isEqualTo("gehor-my-data/1");
        assertThat(copy.at("/drafts/0/content/whatHappened").asString()).isEqualTo("Half a thought");
        assertThat(copy.at("/cases/0/sent/whatHappened").asString()).contains("five hours");
        assertThat(copy.at("/cases/0/questions/0").asString()).isEqualTo("Why did nobody come?");
        assertThat(copy.at("/cases/0/letters/0/text").asString()).isEqualTo("One more thing.");
        assertThat(copy.at("/cases/0/answers/0/parts/0/answer").asString()).isEqualTo("By mistake.");
        assertThat(copy.at("/cases/0/accessLog/0/role").asString()).isEqualTo("HANDLER");
        assertThat(copy.at("/cases/0/accessLog/0/name").isNull()).isTrue();
        assertThat(copy.at("/cases/0/classifications/0/categories/0/category").asString())
                .isEqualTo("HCAT/LISTENING");
        assertThat(copy.at("/cases/0/classifications/0/codedBy").isNull()).isTrue();
        assertThat(copy.at("/exports/0/fetchedAt").isNull()).isFalse();
    }

    @Test
    void pagesOverManyCases() {
        var unit = people.unit("SE");
        for (int i = 0; i < 19; i++) {
            TestCases.file(citizen, unit);
        }

        assertThat(json().at("/cases")).hasSize(20);
    }

    @Test
    void isReadableAsPdfUa() {
        var file = Download.get(port, ask("PDF"), token);

        assertThat(file.header("content-type")).isEqualTo("application/pdf");
        assertThat(PdfCheck.failures(file.bytes())).isEmpty();
        assertThat(PdfCheck.text(file.bytes()))
                .contains(
                        "What Gehör holds about you",
                        "Half a thought",
                        "five hours",
                        "By mistake.",
                        "Relationship: Listening",
                        "Care on the ward",
                        "Who opened the case")
                .doesNotContain(handler.name() + "\nRole");
    }

    @Test
    void isForItsPersonThreeTimesAndNobodyElse() {
        var path = ask("JSON");

        assertThat(Download.get(port, path, "").status()).isEqualTo(401);
        assertThat(Download.get(port, path, TestCitizens.next().token()).status())
                .isEqualTo(404);
        assertThat(Download.get(port, path, handler.token()).status()).isEqualTo(404);
        for (int i = 0; i < 3; i++) {
            assertThat(Download.get(port, path, token).status()).isEqualTo(200);
        }
        assertThat(Download.get(port, path, token).status()).isEqualTo(404);
    }

    @Test
    void isAskedForFiveTimesADayAndEntered() {
        for (int i = 0; i < 5; i++) {
            ask("JSON");
        }

        assertThat(export("JSON")
                        .path("exportMyData.problems[*].code")
                        .entityList(String.class)
                        .get())
                .containsExactly("TOO_OFTEN");
        citizen.document("{ dataExports { id format fetchedAt } }")
                .execute()
                .path("dataExports")
                .entityList(Object.class)
                .hasSize(5);
    }

    @Test
    void saysHowLongThingsAreKept() {
        var rules = citizen.document("{ retention { subject days law } }")
                .execute()
                .path("retention[*].subject")
                .entityList(String.class)
                .get();
        assertThat(rules).containsExactly("CASE", "DRAFT", "LETTER_DRAFT", "UNSENT_FILE");
    }

    /** A field without a name would be shown by its key: all fields of the statements have one, in all languages. */
    @Test
    void everyFieldHasANameInAllLanguages() throws Exception {
        var fields = new TreeSet<String>();
        var keys = java.util.regex.Pattern.compile("'([a-z][A-Za-z]+)',\\s");
        for (var section : Section.values()) {
            fields.add(section.field());
            var found = keys.matcher(section.sql());
            while (found.find()) {
                fields.add(found.group(1));
            }
        }
        assertThat(fields).hasSizeGreaterThan(60);
        for (var language : List.of("", "_nb", "_en")) {
            var texts = new java.util.Properties();
            try (var in = ExportTests.class.getResourceAsStream("/i18n/messages" + language + ".properties")) {
                texts.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            }
            assertThat(fields)
                    .allSatisfy(field -> assertThat(texts.getProperty("export.field." + field))
                            .as(language + " " + field)
                            .isNotBlank());
        }
    }

    /** A table with something of a person is either copied or said here not to be. */
    @Test
    void noTableIsForgotten() throws SQLException {
        var left = Map.of(
                "contact_code", "lives an hour and says nothing of the person but the address, which is copied",
                "draft_warning", "days of warnings before a draft is removed, whose last day is copied",
                "second_coding", "who asked a colleague to code a case again; what came of it is copied",
                "submission", "keys that keep sending twice from making two cases",
                "case_note", "what colleagues write to each other while they work",
                "case_presence", "who of the staff has a page open, for as long as they do",
                "answer_draft", "the unit's own, until it is published",
                "answer_draft_part", "likewise",
                "access_review_item", "the unit's looking after its staff; the access itself is copied",
                "staff_notice", "reminders to staff: the number of the case, a reason and a day");
        var sql = String.join(
                " ", java.util.Arrays.stream(Section.values()).map(Section::sql).toList());
        var missing = new ArrayList<String>();
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public' and column_name in ('person_id', 'case_id')""")) {
            while (rows.next()) {
                var table = rows.getString(1);
                if (!left.containsKey(table) && !List.of(sql.split("[^a-z_]+")).contains(table)) {
                    missing.add(table);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private JsonNode json() {
        var file = Download.get(port, ask("JSON"), token);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("content-disposition")).isEqualTo("attachment; filename=\"gehor.json\"");
        return JsonMapper.builder().build().readTree(file.text());
    }

    private String ask(String format) {
        return export(format)
                .path("exportMyData.export.path")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response export(String format) {
        return citizen.document(
                        "mutation($input: ExportMyDataInput!) { exportMyData(input: $input) { export { path } problems { code } } }")
                .variable("input", Map.of("format", format))
                .execute();
    }
}
