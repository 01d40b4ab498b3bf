package org.gehor.cases.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestPeople.Worker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a transfer would change, said before: who gains and loses sight of the case, the clock, and what goes along. */
@ServerTest
class TransferPreviewTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    TransferScene scene;

    @BeforeEach
    void file() {
        scene = new TransferScene(people, port);
    }

    @Test
    void countsWhoGainsAndWhoLosesAndNamesNobody() {
        people.worker(scene.there, "HANDLER");
        people.worker(scene.there, "ANALYST");
        TestDatabase.change("""
                insert into role_assignment (staff_id, organisation_id, path, role, covers_subtree)
                select '%s', id, path, 'MANAGER', true from organisation where id = ?""".formatted(scene.chief.id()), scene.there.id());

        var preview = preview(scene.anna);
        assertThat(preview.path("access")
                        .valueStream()
                        .map(row -> "%s %s %s %d"
                                .formatted(
                                        row.path("change").asString(),
                                        row.at("/organisation/id").asString().equals(scene.here.globalId())
                                                ? "here"
                                                : "there",
                                        row.path("role").asString(),
                                        row.path("people").asInt())))
                .containsExactlyInAnyOrder(
                        "GAINS there HANDLER 2",
                        "LOSES here HANDLER 1",
                        "KEEPS here MANAGER 1",
                        "KEEPS there MANAGER 1");
        assertThat(preview.toString()).doesNotContain("Siv Prov");
    }

    @Test
    void tellsWhatGoesAlongAndWhatDoesNot() {
        TestCases.ask(scene.api(scene.anna), scene.caseId);
        TestCases.change(
                scene.api(scene.anna),
                "saveAnswer",
                Map.of("caseId", scene.caseId, "version", 0, "opening", "So far.", "parts", List.of()));

        var things = preview(scene.anna).path("belongings");
        assertThat(things.path("letters").asInt()).isEqualTo(1);
        assertThat(things.path("openQuestions").asInt()).isEqualTo(1);
        assertThat(things.path("answerDraft").asBoolean()).isTrue();
        assertThat(things.path("classified").asBoolean(true)).isFalse();
        assertThat(scene.see(scene.anna.token(), "state").path("state").asString())
                .isEqualTo("AWAITING_CITIZEN");
    }

    /** Who is found out to be a child later is promised an answer as a child is: from when the case was received first. */
    @Test
    void refitsTheDayByTheRulesAndNeverLater() {
        var before = preview(scene.anna);
        assertThat(before.path("dueAfter").asString())
                .isEqualTo(before.path("dueBefore").asString());

        TestDatabase.change(
                "update case_content set patient_born_on = current_date - 3000 where case_id = ?", caseUuid());
        var after = preview(scene.anna);
        assertThat(after.path("dueAfter").asString())
                .isLessThan(after.path("dueBefore").asString());
        assertThat(scene.move(scene.anna)).isEmpty();
        assertThat(scene.see(scene.person.token(), "clock { dueOn }")
                        .at("/clock/dueOn")
                        .asString())
                .isEqualTo(after.path("dueAfter").asString());
    }

    @Test
    void isRefusedAsTheTransferIs() {
        assertThat(ask(scene.anna, scene.here.globalId()).at("/problems/0/code").asString())
                .isEqualTo("ALREADY_DONE");
        assertThat(ask(people.worker(scene.here, "ALLOCATOR"), scene.there.globalId())
                        .at("/problems/0/code")
                        .asString())
                .isEqualTo("NOT_ALLOWED_NOW");
        assertThat(ask(scene.bo, scene.there.globalId()).at("/problems/0/code").asString())
                .isEqualTo("NOT_FOUND");
    }

    private java.util.UUID caseUuid() {
        return java.util.UUID.fromString(scene.caseId.substring("Case-".length()));
    }

    private JsonNode preview(Worker who) {
        return ask(who, scene.there.globalId()).path("preview");
    }

    private JsonNode ask(Worker who, String organisation) {
        return scene.ask(who.token(), """
                { previewTransfer(caseId: "%s", organisationId: "%s") {
                    preview { access { change role people organisation { id } } dueBefore dueAfter
                      belongings { letters attachments openQuestions answerDraft classified secondCoding } }
                    problems { code } } }
                """.formatted(scene.caseId, organisation)).at("/data/previewTransfer");
    }
}
