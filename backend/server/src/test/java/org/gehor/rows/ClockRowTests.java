package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The time of a case: who lets it stand still, who lets it run again, and what else they may not do by that. */
class ClockRowTests {

    private static final String PAUSE = """
            insert into case_pause (case_id, reason, ends_with, note, paused_at, paused_by, paused_name, due_before, counted_from,
                                    days_before)
            values (id('%s'), 'CONSENT', 'DECIDED', 'N', now(), id('%s'), 'H', current_date, current_date, 0)""";
    private static final String STOP =
            "update care_case set paused_at = now(), pause_reason = 'CONSENT' where id = id('%s')";
    private static final String END = """
            update case_pause set ended_at = now(), ended_by = 'STAFF', ended_by_id = id('%s'), ended_name = 'H', days = 3,
                   due_after = current_date + 3 where case_id = id('OPEN')""";
    private static final String RUN = """
            update care_case set paused_at = null, pause_reason = null, due_on = current_date + %d where id = id('OPEN')""";
    private static final String REPLIED = """
            update case_pause set ended_at = now(), ended_by = '%s', days = 3, due_after = current_date + 3 where case_id = id('OPEN')""";
    private static final String WRITE =
            "update care_case set state = 'IN_PROGRESS', unread = true, version = version + 1 where id = id('OPEN')";

    @Nested
    @OfTable("case_pause")
    class Pauses {

        @Test
        void isSeenByPartiesAndReadersAndItsNoteByReadersOnly() {
            seen("case_pause", "id")
                    .by(Who.ANNA, "pause of OPEN")
                    .by(Who.BO, "pause of FOREIGN")
                    .by(Who.READERS, "pause of OPEN")
                    .by(Who.FAR, "pause of FOREIGN")
                    .andByNobodyElse();
            seen("case_pause", "note").by(Who.READERS, "N").by(Who.FAR, "N").andByNobodyElse();
        }

        @Test
        void isBegunByTheHandlerAndByWhoLeadsThereInTheirOwnName() {
            onlyMay(List.of(Who.ABOVE), PAUSE.formatted("NEW", "ABOVE"));
            may(Who.ABOVE, PAUSE.formatted("NEW", "ABOVE"), STOP.formatted("NEW"));
            nobodyMay(PAUSE.formatted("NEW", "COLLEAGUE"));
            mayNot(Who.COLLEAGUE, STOP.formatted("NEW"));
            nobodyMay(PAUSE.formatted("DONE", "HANDLER"));
            nobodyMay(PAUSE.formatted("DONE", "ABOVE"));
        }

        @Test
        void isEndedByThemInTheirOwnNameAndTheDayNeverComesSooner() {
            for (var who : List.of(Who.HANDLER, Who.ABOVE)) {
                onlyMay(List.of(who), END.formatted(who));
                may(who, END.formatted(who), RUN.formatted(3));
                mayNot(who, END.formatted(who), RUN.formatted(-1));
            }
            nobodyMay(END.formatted("COLLEAGUE"));
            mayNot(Who.HANDLER, "update care_case set due_on = current_date + 3 where id = id('OPEN')");
            mayNot(Who.HANDLER, "update care_case set paused_at = now() + interval '1 day' where id = id('OPEN')");
        }

        @Test
        void givesWhoLeadsThereNoOtherRightOverAColleaguesCase() {
            for (var change : List.of(
                    "state = 'IN_PROGRESS'",
                    "handler_id = id('COLLEAGUE')",
                    "handler_name = 'X'",
                    "expected_on = current_date",
                    "unread = true")) {
                mayNot(Who.ABOVE, END.formatted("ABOVE"), "update care_case set " + change + " where id = id('OPEN')");
            }
            mayNot(Who.ABOVE, RUN.formatted(3));
        }

        @Test
        void isEndedByTheReplyThatWasWaitedForAndByWithdrawal() {
            may(Who.ANNA, WRITE, REPLIED.formatted("REPLIED"), RUN.formatted(3));
            may(Who.ANNA, REPLIED.formatted("WITHDRAWN"));
            mayNot(Who.ANNA, REPLIED.formatted("STAFF"));
            mayNot(Who.ANNA, REPLIED.formatted("DECIDED"));
            mayNot(Who.BO, REPLIED.formatted("REPLIED"));
            mayNot(Who.ANNA, WRITE, RUN.formatted(3));
            mayNot(Who.ANNA, WRITE, REPLIED.formatted("REPLIED"), RUN.formatted(-1));
            mayNot(Who.ANNA, REPLIED.formatted("REPLIED"), RUN.formatted(3));
        }

        @Test
        void neverChangesOtherwise() {
            for (var column : List.of(
                    "id",
                    "case_id",
                    "reason",
                    "note",
                    "paused_at",
                    "paused_by",
                    "due_before",
                    "counted_from",
                    "days_before")) {
                nobodyMay("update case_pause set " + column + " = " + column);
            }
            mayNot(Who.HANDLER, END.formatted("HANDLER"), END.formatted("HANDLER"));
            nobodyMay("delete from case_pause");
        }

        @Test
        void isToldOfByThoseWhoMoveIt() {
            var tell = """
                    insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, item_id, actor_id)
                    select '%s', 'CASE', now(), c.id, c.organisation_id, c.organisation_path, id('pause of OPEN'), id('%s')
                    from care_case c where c.id = id('OPEN')""";
            for (var type : List.of("CLOCK_PAUSED", "CLOCK_RESUMED")) {
                onlyMay(List.of(Who.HANDLER), tell.formatted(type, "HANDLER"));
                onlyMay(List.of(Who.ABOVE), tell.formatted(type, "ABOVE"));
                nobodyMay(tell.formatted(type, "COLLEAGUE"));
                mayNot(Who.ANNA, tell.formatted(type, "ANNA"));
            }
            may(Who.ANNA, REPLIED.formatted("REPLIED"), tell.formatted("CLOCK_RESUMED", "ANNA"));
            mayNot(Who.ANNA, REPLIED.formatted("REPLIED"), tell.formatted("CLOCK_PAUSED", "ANNA"));
        }
    }

    @Nested
    @OfTable("staff_notice")
    class StaffNotices {

        private static final String PLAN = """
                insert into staff_notice (staff_id, country, planned_on, purpose, case_id, reason, step, about_on, lines)
                values (id('HANDLER'), 'SE', current_date, 'REMINDER', id('OPEN'), 'DUE_SOON', %d, '2020-01-08', '[]')""";

        @Test
        void isPlannedOnceAndSentByFollowersAndNobodyElse() {
            seen("staff_notice", "id").by(Who.FOLLOWER, "reminder of OPEN").andByNobodyElse();
            onlyMay(List.of(Who.FOLLOWER), PLAN.formatted(2));
            assertThatThrownBy(() -> may(Who.FOLLOWER, PLAN.formatted(7))).hasStackTraceContaining("duplicate key");
            onlyMay(List.of(Who.FOLLOWER), "update staff_notice set state = 'SENT', sent_at = now(), attempts = 1");
            nobodyMay("update staff_notice set staff_id = id('FAR')");
            nobodyMay("delete from staff_notice");
        }
    }

    @Nested
    @OfTable("reminder_run")
    class ReminderRuns {

        @Test
        void isWrittenOnceForADayByFollowers() {
            seen("reminder_run", "country").by(Who.FOLLOWER, "SE").andByNobodyElse();
            onlyMay(List.of(Who.FOLLOWER), "insert into reminder_run (country, day) values ('SE', '2020-01-02')");
            nobodyMay("update reminder_run set day = current_date");
            nobodyMay("delete from reminder_run");
        }
    }
}
