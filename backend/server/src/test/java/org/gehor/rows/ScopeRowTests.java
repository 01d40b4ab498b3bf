package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehor.support.RepresentationWorld.given;
import static org.gehor.support.RepresentationWorld.tried;

import java.util.List;
import java.util.Map;
import org.gehor.support.RepresentationWorld;
import org.gehor.support.RepresentationWorld.As;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each scope shows of every table of a case, and what may be done in it; the rest of the case's tables have their own tests. */
class ScopeRowTests {

    private static final As SUBMITTER = As.citizen("SUBMITTER");
    private static final As PATIENT = As.citizen("PATIENT");
    private static final String OF_CASE = " where case_id = id('CARED')";

    @AfterEach
    void putBack() {
        RepresentationWorld.reset();
    }

    private static final Map<String, List<Integer>> SHOWN = Map.of(
            // of table: in FULL, OWN, ASKED
            "case_content", List.of(1, 1, 0),
            "case_question", List.of(1, 1, 0),
            "message", List.of(4, 2, 0),
            "attachment", List.of(4, 2, 0),
            "answer", List.of(1, 0, 0),
            "answer_for_submitter", List.of(1, 1, 0));

    @Test
    void showsToTheSubmitterWhatTheyWroteUntilItHolds() {
        shows(SUBMITTER, 1);
        RepresentationRowTests.inState("ACTIVE", "PATIENT");
        shows(SUBMITTER, 0);
        given("update representation set valid_until = now() - interval '1 second'" + OF_CASE);
        shows(SUBMITTER, 1);
        given("update representation set valid_until = null" + OF_CASE);
        shows(SUBMITTER, 0);
        RepresentationRowTests.inState("WITHDRAWN", "PATIENT");
        shows(SUBMITTER, 1);
    }

    @Test
    void showsNothingOfItToAPatientWhoIsAskedAndAllToOneWhoAnswered() {
        shows(PATIENT, 2);
        assertThat(tried(PATIENT, openCase())).as("without an answer").isZero();
        assertThat(tried(PATIENT, RepresentationRowTests.decision("ACTIVE", "PATIENT"), openCase()))
                .isOne();
        shows(PATIENT, 0);
        shows(SUBMITTER, 0);
    }

    @Test
    void leavesACaseToWhoSteersIt() {
        var back = "update care_case set state = 'WITHDRAWN', done_at = now() where id = id('CARED_OPEN')";
        assertThat(tried(PATIENT, back)).isZero();
        given("update representation set state = 'TAKEN_OVER', decided_at = now(), decided_by_kind = 'PATIENT'");
        assertThat(tried(SUBMITTER, back)).isZero();
        given("update case_party set scope = 'FULL' where role = 'PATIENT'");
        assertThat(tried(PATIENT, back)).isOne();
    }

    @Test
    void letsNobodyWriteOrAskAgainBeyondTheirScope() {
        var write = """
                insert into message (case_id, author, author_id, author_name, text, sent_at, idempotency_key)
                values (id('CARED_OPEN'), 'CITIZEN', id('%s'), 'N', 'Text', now(), 'a-new-key')""";
        assertThat(tried(PATIENT, write.formatted("PATIENT"))).isZero();
        assertThat(tried(SUBMITTER, write.formatted("SUBMITTER"))).isOne();
        var again = """
                update care_case set state = 'REOPENING_REQUESTED', done_at = null, reopened = true where id = id('CARED')""";
        var rate = """
                insert into rating (answer_id, person_id, case_id, answered, first_at, rated_at)
                values (id('answer'), id('SUBMITTER'), id('CARED'), 'NO', now(), now())""";
        assertThat(tried(SUBMITTER, again)).isZero();
        assertThat(tried(SUBMITTER, rate)).isZero();
        RepresentationRowTests.inState("ACTIVE", "PATIENT");
        assertThat(tried(SUBMITTER, rate)).isOne();
        assertThat(tried(SUBMITTER, again)).isOne();
    }

    @Test
    void takesALetterForTheReplyOnlyOfWhoSeesTheQuestion() {
        given("update care_case set state = 'AWAITING_CITIZEN' where id = id('CARED_OPEN')");
        given("update message set case_id = id('CARED_OPEN'), awaits_reply = true where text = 'TO_ALL'");
        var clear = "update message set awaits_reply = false";
        assertThat(tried(SUBMITTER, moved("IN_PROGRESS"))).isZero();
        assertThat(tried(SUBMITTER, clear))
                .as("nothing but what was written to them")
                .isOne();
        assertThat(tried(SUBMITTER, moved("AWAITING_CITIZEN"))).isOne();
        given("update representation set state = 'ACTIVE', decided_at = now(), decided_by_kind = 'PATIENT'");
        assertThat(tried(SUBMITTER, moved("AWAITING_CITIZEN"))).isZero();
        assertThat(tried(SUBMITTER, clear, moved("IN_PROGRESS"))).isOne();
    }

    @Test
    void leavesNoQuestionOpenInACaseThatIsDone() {
        given("update message set case_id = id('CARED_OPEN'), awaits_reply = true where text = 'TO_ALL'");
        given("update care_case set state = 'ANSWERED', done_at = now() where id = id('CARED_OPEN')");
        assertThat(RepresentationWorld.seen(
                        As.staff("HANDLER"), "select awaits_reply from message where text = 'TO_ALL'"))
                .isEqualTo("f");
    }

    private static String moved(String state) {
        return "update care_case set unread = true, state = '%s' where id = id('CARED_OPEN')".formatted(state);
    }

    private static String openCase() {
        return "update case_party set scope = 'FULL' where case_id = id('CARED') and person_id = app_actor()";
    }

    private static void shows(As who, int scope) {
        SHOWN.forEach((table, rows) -> assertThat(RepresentationRowTests.count(table, who))
                .as(table + " to " + who)
                .isEqualTo(rows.get(scope).toString()));
    }
}
