package org.gehor.cases.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A case passes to a unit somewhere else: who sees it before and after, and what becomes of all that belongs to it. */
@ServerTest
class TransferTests {

    private static final String WHERE =
            "state organisation { id } handler { name } transfer { reason note dueBefore dueAfter to { id } by }";

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
    void passesWhollyToTheOtherUnitAsANewCase() {
        TestCases.ask(scene.api(scene.anna), scene.caseId);
        assertThat(scene.move(scene.anna, scene.there, Map.of("note", "She waits for a word.")))
                .isEmpty();

        var seen = scene.see(
                scene.bo.token(), WHERE + " content { whatHappened } messages { edges { node { awaitsReply } } } ");
        assertThat(seen.path("state").asString()).isEqualTo("RECEIVED");
        assertThat(seen.at("/organisation/id").asString()).isEqualTo(scene.there.globalId());
        assertThat(seen.path("handler").isNull()).isTrue();
        assertThat(seen.at("/content/whatHappened").asString()).contains("five hours");
        assertThat(seen.at("/messages/edges/0/node/awaitsReply").asBoolean(true))
                .isFalse();
        assertThat(seen.at("/transfer/note").asString()).isEqualTo("She waits for a word.");
        assertThat(queue(scene.bo.token())).contains(scene.caseId);
        TestCases.change(scene.api(scene.bo), "takeCase", Map.of("caseId", scene.caseId, "version", scene.version()));
    }

    @Test
    void leavesTheFormerUnitAReceiptAndNothingElse() {
        TestCases.take(scene.api(scene.anna), scene.caseId);
        var number = scene.see(scene.person.token(), "number").path("number").asString();
        assertThat(scene.move(scene.anna)).isEmpty();

        for (var former : List.of(scene.anna, scene.chief)) {
            assertThat(scene.see(former.token(), "id").isNull()).isTrue();
            assertThat(queue(former.token())).doesNotContain(scene.caseId);
            assertThat(scene.ask(
                                    former.token(),
                                    "{ workQueue(filter: { number: \"%s\" }) { edges { node { id } } } }"
                                            .formatted(number))
                            .at("/data/workQueue/edges"))
                    .isEmpty();
            var receipt = scene.ask(
                            former.token(), "{ casesPassedOn { edges { node { number to { id } by note at } } } }")
                    .at("/data/casesPassedOn/edges/0/node");
            assertThat(receipt.path("number").asString()).isEqualTo(number);
            assertThat(receipt.at("/to/id").asString()).isEqualTo(scene.there.globalId());
            assertThat(receipt.path("by").asString()).isEqualTo(scene.anna.name());
            assertThat(receipt.path("note").isNull()).isTrue();
        }
        assertThat(scene.move(scene.anna)).containsExactly("NOT_FOUND");
    }

    @Test
    void tellsTheCitizenToWhereWhyAndWhenTheAnswerIsDue() {
        var due = scene.see(scene.person.token(), "clock { dueOn }")
                .at("/clock/dueOn")
                .asString();
        assertThat(scene.move(scene.anna, scene.there, Map.of("note", "Between us.")))
                .isEmpty();

        var seen = scene.see(
                scene.person.token(),
                WHERE
                        + " clock { dueOn } openedAt timeline { edges { node { type unitNames transfer { from { id } } } } }");
        assertThat(seen.at("/transfer/reason").asString()).isEqualTo("CARE_WAS_THERE");
        assertThat(seen.at("/transfer/note").isNull()).isTrue();
        assertThat(seen.at("/transfer/dueAfter").asString()).isEqualTo(due);
        assertThat(seen.at("/clock/dueOn").asString()).isEqualTo(due);
        var told = seen.at("/timeline/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(event -> event.path("type").asString().equals("CASE_TRANSFERRED"))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().at("/transfer/from/id").asString()).isEqualTo(scene.here.globalId());
        assertThat(told.getFirst().path("unitNames")).hasSize(2);
        await().atMost(Patience.SOON)
                .until(() -> scene.ask(scene.person.token(), "{ inbox { edges { node { kind } } } }")
                        .toString()
                        .contains("CASE_TRANSFERRED"));
    }

    @Test
    void waitsForTheNewUnitToOpenItWhoeverOpenedItBefore() {
        scene.see(scene.anna.token(), "content { whatHappened }");
        assertThat(scene.see(scene.person.token(), "openedAt").path("openedAt").isNull())
                .isFalse();
        assertThat(scene.move(scene.anna)).isEmpty();

        assertThat(scene.see(scene.person.token(), "openedAt").path("openedAt").isNull())
                .isTrue();
        scene.see(scene.bo.token(), "content { whatHappened }");
        assertThat(scene.see(scene.person.token(), "openedAt").path("openedAt").isNull())
                .isFalse();
        var log = scene.ask(
                scene.person.token(),
                "{ accessLog(caseId: \"%s\") { edges { node { id } } } }".formatted(scene.caseId));
        assertThat(log.at("/data/accessLog/edges")).hasSize(2);
    }

    @Test
    void leavesTheDraftBehindUnlessItIsSentAlong() {
        draft();
        assertThat(scene.move(scene.anna)).isEmpty();
        assertThat(scene.see(scene.bo.token(), "answerDraft { opening }")
                        .path("answerDraft")
                        .isNull())
                .isTrue();

        scene = new TransferScene(people, port);
        draft();
        assertThat(scene.move(scene.anna, scene.there, Map.of("sendAnswerDraft", true)))
                .isEmpty();
        assertThat(scene.see(scene.bo.token(), "answerDraft { opening }")
                        .at("/answerDraft/opening")
                        .asString())
                .isEqualTo("So far.");
    }

    @Test
    void goesFromHandToHandAndBack() {
        assertThat(scene.move(scene.anna)).isEmpty();
        assertThat(scene.move(scene.bo, scene.here, Map.of("reason", "CAN_ANSWER_BEST")))
                .isEmpty();

        var seen = scene.see(scene.anna.token(), WHERE + " timeline { edges { node { type } } }");
        assertThat(seen.at("/transfer/reason").asString()).isEqualTo("CAN_ANSWER_BEST");
        assertThat(seen.toString().split("CASE_TRANSFERRED", -1)).hasSize(3);
        assertThat(scene.see(scene.bo.token(), "id").isNull()).isTrue();
    }

    @Test
    void refusesAnotherCountryWhoTakesNoCasesWhereItIsAlreadyAndWhatHasChanged() {
        assertThat(scene.move(scene.anna, people.unit("NO"), Map.of())).containsExactly("UNKNOWN_ORGANISATION");
        assertThat(scene.move(scene.anna, scene.there, Map.of("organisationId", "nowhere")))
                .containsExactly("UNKNOWN_ORGANISATION");
        assertThat(scene.move(scene.anna, scene.here, Map.of())).containsExactly("ALREADY_DONE");
        assertThat(scene.move(scene.anna, scene.there, Map.of("version", 7))).containsExactly("STALE_VERSION");
        assertThat(scene.move(scene.anna, scene.there, Map.of("note", "x".repeat(2001))))
                .containsExactly("TOO_LONG");
        var closed = people.unit("SE");
        TestDatabase.change("update organisation set closed_on = current_date - 1 where id = ?", closed.id());
        assertThat(scene.move(scene.anna, closed, Map.of())).containsExactly("CLOSED_ORGANISATION");
        assertThat(scene.move(scene.bo)).containsExactly("NOT_FOUND");
    }

    @Test
    void isDoneByWhoHasItOrLeadsThere() {
        TestCases.take(scene.api(scene.anna), scene.caseId);
        assertThat(scene.move(people.worker(scene.here, "HANDLER"))).containsExactly("TAKEN_BY_OTHER");
        assertThat(scene.move(people.worker(scene.here, "ALLOCATOR"))).containsExactly("NOT_ALLOWED_NOW");
        assertThat(scene.move(scene.chief)).isEmpty();
    }

    /** Somebody did not know the unit: the board finds it, and the case goes there. */
    @Test
    void goesFromThePatientBoardToTheUnitThatWasFound() {
        scene = new TransferScene(people, port, people.board("SE"), Map.of("unitWords", "The red house by the lake."));
        assertThat(scene.see(scene.person.token(), "unitUnknown")
                        .path("unitUnknown")
                        .asBoolean())
                .isTrue();

        assertThat(scene.move(scene.anna, scene.there, Map.of("reason", "UNIT_FOUND")))
                .isEmpty();

        var seen = scene.see(
                scene.person.token(), "unitUnknown organisation { id } units { role organisation { id } } openedAt");
        assertThat(seen.path("unitUnknown").asBoolean(true)).isFalse();
        assertThat(seen.at("/organisation/id").asString()).isEqualTo(scene.there.globalId());
        assertThat(seen.path("units")).hasSize(1);
        assertThat(seen.at("/units/0/role").asString()).isEqualTo("RECEIVES");
        assertThat(seen.path("openedAt").isNull()).isTrue();
    }

    @Test
    void leavesTheUnitUnknownFromOneBoardToAnother() {
        scene = new TransferScene(people, port, people.board("SE"), Map.of("unitWords", "The red house by the lake."));
        assertThat(scene.move(scene.anna, people.board("SE"), Map.of("reason", "CAN_ANSWER_BEST")))
                .isEmpty();
        assertThat(scene.see(scene.person.token(), "unitUnknown")
                        .path("unitUnknown")
                        .asBoolean())
                .isTrue();
    }

    private void draft() {
        TestCases.take(scene.api(scene.anna), scene.caseId);
        TestCases.change(
                scene.api(scene.anna),
                "saveAnswer",
                Map.of("caseId", scene.caseId, "version", 0, "opening", "So far.", "parts", List.of()));
    }

    private String queue(String token) {
        JsonNode lines = scene.ask(token, "{ workQueue { edges { node { id } } } }");
        return lines.toString();
    }
}
