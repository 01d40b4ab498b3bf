package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Codings of cases. The new case is coded by the colleague, who has left it, and a second coding of it waits; the open one and the
 * far one are coded by their handlers.
 */
class ClassificationRowTests {

    private static final String CODE = """
            insert into classification (id, case_id, organisation_id, coder, version, coded_by, coded_name, role, coded_at)
            values (id('C'), id('%s'), id('UNIT'), 'FIRST', 9, id('%s'), 'H', '%s', now())""";
    private static final String CODE_SECOND = """
            insert into classification (id, case_id, organisation_id, coder, version, coded_by, coded_name, role, coded_at, asked_id)
            values (id('C'), id('NEW'), id('UNIT'), 'SECOND', 1, id('%s'), 'A', '%s', now(), id('second coding of NEW'))""";
    private static final String CHOOSE = """
            insert into classification_code (classification_id, position, taxonomy, code) values (id('%s'), 9, 'HCAT', 'RESPECT')""";
    private static final String ASK = """
            insert into second_coding (id, case_id, organisation_id, compared_id, coded_since, asked_by, asked_name, asked_at, sampled)
            values (id('S'), id('OPEN'), id('UNIT'), id('%s'), now(), id('%s'), 'A', now(), false)""";
    private static final String DONE = "update second_coding set done_at = now() where id = id('second coding of NEW')";
    private static final String WITHDRAW = """
            update second_coding set withdrawn_at = now(), withdrawn_by = id('%s') where id = id('second coding of NEW')""";

    @Nested
    @OfTable("classification")
    class Codings {

        @Test
        void isSeenByReadersButNotWhileASecondOneWaitsThatMayBeTheirs() {
            seen("classification", "id")
                    .by(Who.ANNA, "coding of NEW", "coding of OPEN")
                    .by(Who.BO, "coding of FOREIGN")
                    .by(Who.HANDLER, "coding of OPEN")
                    .by(Who.COLLEAGUE, "coding of NEW", "coding of OPEN")
                    .by(Who.ABOVE, "coding of OPEN")
                    .by(Who.FAR, "coding of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isMadeByWhoHasTheCaseOrLeadsThereInTheirOwnName() {
            onlyMay(List.of(Who.HANDLER), CODE.formatted("OPEN", "HANDLER", "HANDLER"));
            onlyMay(List.of(Who.ABOVE), CODE.formatted("OPEN", "ABOVE", "MANAGER"));
            nobodyMay(CODE.formatted("OPEN", "COLLEAGUE", "HANDLER"));
            nobodyMay(CODE.formatted("OPEN", "COLLEAGUE", "MANAGER"));
            nobodyMay(CODE.formatted("OPEN", "ABOVE", "HANDLER"));
            nobodyMay(CODE.formatted("FOREIGN", "HANDLER", "HANDLER"));
            nobodyMay(CODE.formatted("NEW", "ABOVE", "MANAGER"));
            nobodyMay(CODE.formatted("OPEN", "HANDLER", "HANDLER").replace("id('UNIT')", "id('NEXT_UNIT')"));
        }

        @Test
        void isMadeASecondTimeByOneWhoWasAskedAndCannotHaveSeenTheFirst() {
            onlyMay(List.of(Who.ABOVE), CODE_SECOND.formatted("ABOVE", "MANAGER"));
            nobodyMay(CODE_SECOND.formatted("COLLEAGUE", "HANDLER"));
            // Has opened it since it was coded.
            nobodyMay(CODE_SECOND.formatted("HANDLER", "HANDLER"));
            nobodyMay(CODE_SECOND.formatted("ELSEWHERE", "HANDLER"));
            nobodyMay(CODE_SECOND.formatted("ABOVE", "MANAGER").replace("id('NEW')", "id('OPEN')"));
            mayNot(Who.ABOVE, WITHDRAW.formatted("ABOVE"), CODE_SECOND.formatted("ABOVE", "MANAGER"));
        }

        @Test
        void isNeverChanged() {
            nobodyMay("update classification set harm = 1");
            nobodyMay("delete from classification");
        }

        @Test
        void isToldOfByItsCoderToStaff() {
            var tell = """
                    insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, item_id, actor_id)
                    select 'CASE_CLASSIFIED', '%s', now(), id('OPEN'), o.id, o.path, id('C'), id('%s')
                    from organisation o where o.id = id('UNIT')""";
            var coded = CODE.formatted("OPEN", "ABOVE", "MANAGER");
            may(Who.ABOVE, coded, tell.formatted("STAFF", "ABOVE"));
            mayNot(Who.ABOVE, coded, tell.formatted("CASE", "ABOVE"));
            mayNot(Who.ABOVE, coded, tell.formatted("STAFF", "HANDLER"));
            nobodyMay(tell.formatted("STAFF", "HANDLER").replace("id('C')", "id('coding of NEW')"));
        }
    }

    @Nested
    @OfTable("classification_code")
    class Codes {

        @Test
        void isSeenWithItsCoding() {
            seen("classification_code", "classification_id")
                    .by(Who.ANNA, "coding of NEW", "coding of OPEN")
                    .by(Who.BO, "coding of FOREIGN")
                    .by(Who.HANDLER, "coding of OPEN")
                    .by(Who.COLLEAGUE, "coding of NEW", "coding of OPEN")
                    .by(Who.ABOVE, "coding of OPEN")
                    .by(Who.FAR, "coding of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isChosenTogetherWithItsCodingAndNeverChanged() {
            may(Who.HANDLER, CODE.formatted("OPEN", "HANDLER", "HANDLER"), CHOOSE.formatted("C"));
            nobodyMay(CHOOSE.formatted("coding of OPEN"));
            nobodyMay("update classification_code set severity = 1");
            nobodyMay("delete from classification_code");
        }
    }

    @Nested
    @OfTable("second_coding")
    class Seconds {

        @Test
        void isSeenByReaders() {
            seen("second_coding", "id").by(Who.READERS, "second coding of NEW").andByNobodyElse();
        }

        @Test
        void isAskedForByWhoLeadsThereInTheirOwnName() {
            onlyMay(List.of(Who.ABOVE), ASK.formatted("coding of OPEN", "ABOVE"));
            nobodyMay(ASK.formatted("coding of OPEN", "HANDLER"));
            nobodyMay(ASK.formatted("coding of FOREIGN", "ABOVE"));
        }

        @Test
        void isEndedByItsCoderOrTakenBackByWhoLeadsThere() {
            nobodyMay(DONE);
            may(Who.ABOVE, CODE_SECOND.formatted("ABOVE", "MANAGER"), DONE);
            onlyMay(List.of(Who.ABOVE), WITHDRAW.formatted("ABOVE"));
            nobodyMay(WITHDRAW.formatted("COLLEAGUE"));
            mayNot(Who.ABOVE, WITHDRAW.formatted("ABOVE"), WITHDRAW.formatted("ABOVE"));
            nobodyMay("update second_coding set asked_at = now()");
            nobodyMay("delete from second_coding");
        }

        @Test
        void isToldOfByWhoAsked() {
            var tell = """
                    insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, item_id, actor_id)
                    select 'SECOND_CODING_ASKED', 'STAFF', now(), id('OPEN'), o.id, o.path, id('S'), id('%s')
                    from organisation o where o.id = id('UNIT')""";
            may(Who.ABOVE, ASK.formatted("coding of OPEN", "ABOVE"), tell.formatted("ABOVE"));
            mayNot(Who.ABOVE, ASK.formatted("coding of OPEN", "ABOVE"), tell.formatted("HANDLER"));
            nobodyMay(tell.formatted("HANDLER"));
        }
    }
}
