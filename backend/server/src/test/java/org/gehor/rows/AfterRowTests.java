package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A case taken back, asked to be opened again, its unfinished letters, and what a party has read. */
class AfterRowTests {

    private static final String WITHDRAWN =
            "update care_case set state = 'WITHDRAWN', done_at = now() where id = id('OPEN')";
    private static final String ASKED = "update care_case set state = 'REOPENING_REQUESTED', done_at = null, "
            + "reopened = true where id = id('DONE')";

    @Nested
    @OfTable("withdrawal")
    class Withdrawals {

        private static final String INSERT =
                "insert into withdrawal (case_id, person_id, withdrawn_at) values (id('OPEN'), id('%s'), now())";

        @Test
        void isReadByPartiesAndReaders() {
            seen("withdrawal", "case_id")
                    .by(Who.ANNA, "DONE")
                    .by(Who.BO, "FOREIGN")
                    .by(Who.READERS, "DONE")
                    .by(Who.FAR, "FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isWrittenByTheSubmitterOfACaseThatIsTakenBackAndNeverChanges() {
            may(Who.ANNA, WITHDRAWN, INSERT.formatted("ANNA"));
            mayNot(Who.ANNA, WITHDRAWN, INSERT.formatted("BO"));
            nobodyMay(INSERT.formatted("ANNA"));
            nobodyMay("update withdrawal set reason = 'Other.'");
            nobodyMay("delete from withdrawal");
        }
    }

    @Nested
    @OfTable("reopening")
    class Reopenings {

        private static final String INSERT = """
                insert into reopening (case_id, requested_by, reason, requested_at, decide_by, answered_at)
                values (id('%s'), id('%s'), 'You left out why.', now(), current_date, now()) on conflict do nothing""";
        private static final String DECIDE = """
                update reopening set granted = true, decision = 'We look again.', decided_at = now(), decided_by = id('%s'),
                    decided_name = 'H' where case_id = id('DONE')""";

        @Test
        void isReadByPartiesAndReaders() {
            seen("reopening", "case_id")
                    .by(Who.ANNA, "DONE")
                    .by(Who.BO, "FOREIGN")
                    .by(Who.READERS, "DONE")
                    .by(Who.FAR, "FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isAskedByAPartyOfACaseThatIsAskedAgain() {
            nobodyMay(INSERT.formatted("NEW", "ANNA"));
            nobodyMay(INSERT.formatted("OPEN", "ANNA"));
            mayNot(Who.ANNA, ASKED, INSERT.formatted("DONE", "BO"));
            nobodyMay("update reopening set reason = 'Other than before.'");
            nobodyMay("delete from reopening");
        }

        @Test
        void isDecidedOnceByAReaderInTheirOwnName() {
            Who.READERS.forEach(who -> onlyMay(List.of(who), DECIDE.formatted(who.name())));
            mayNot(Who.HANDLER, DECIDE.formatted("HANDLER"), DECIDE.formatted("HANDLER"));
            mayNot(Who.ALLOCATOR, DECIDE.formatted("ALLOCATOR"));
            mayNot(Who.ANNA, DECIDE.formatted("ANNA"));
        }
    }

    @Nested
    @OfTable("letter_draft")
    class Letters {

        private static final String KEEP = """
                insert into letter_draft (case_id, person_id, text, version, saved_at, expires_on)
                values (id('%s'), id('%s'), 'I also', 1, now(), '9999-01-01')""";

        @Test
        void isSeenByItsPersonOnly() {
            seen("letter_draft", "case_id")
                    .by(Who.ANNA, "OPEN")
                    .by(Who.BO, "FOREIGN")
                    .by(Who.FOLLOWER, "FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isKeptByAPartyInTheirOwnName() {
            onlyMay(List.of(Who.ANNA), KEEP.formatted("NEW", "ANNA"));
            nobodyMay(KEEP.formatted("NEW", "BO"));
            nobodyMay(KEEP.formatted("FOREIGN", "ANNA"));
            onlyMay(List.of(Who.ANNA), "update letter_draft set text = 'X', version = 2 where case_id = id('OPEN')");
            nobodyMay("update letter_draft set case_id = id('NEW') where case_id = id('OPEN')");
        }

        @Test
        void isRemovedByItsPersonOrWhenItsDayHasPassed() {
            onlyMay(List.of(Who.ANNA), "delete from letter_draft where case_id = id('OPEN')");
            onlyMay(List.of(Who.BO, Who.FOLLOWER), "delete from letter_draft where case_id = id('FOREIGN')");
        }
    }

    @Nested
    @OfTable("receipt")
    class Receipts {

        private static final String READ =
                "insert into receipt (item_id, person_id, case_id, read_at) values (id('X'), id('%s'), id('%s'), now())";

        @Test
        void isSeenByItsPersonAndByReaders() {
            seen("receipt", "case_id")
                    .by(Who.ANNA, "OPEN")
                    .by(Who.BO, "FOREIGN")
                    .by(Who.READERS, "OPEN")
                    .by(Who.FAR, "FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isGivenByAPartyInTheirOwnNameAndStays() {
            onlyMay(List.of(Who.ANNA), READ.formatted("ANNA", "OPEN"));
            nobodyMay(READ.formatted("BO", "OPEN"));
            nobodyMay(READ.formatted("ANNA", "FOREIGN"));
            nobodyMay("update receipt set read_at = now()");
            nobodyMay("delete from receipt");
        }
    }
}
