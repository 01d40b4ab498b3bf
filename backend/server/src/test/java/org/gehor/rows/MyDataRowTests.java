package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Questions about who opened a case, and copies of everything held. */
class MyDataRowTests {

    @Nested
    @OfTable("access_question")
    class AccessQuestions {

        private static final String ASK = """
                insert into access_question (entry_id, case_id, organisation_id, organisation_path, person_id, text, asked_at)
                select id('access to %1$s'), id('%1$s'), id('UNIT'), o.path, id('%2$s'), 'Who is this?', now()
                from organisation o where o.id = id('UNIT')""";
        private static final String ANSWER = """
                update access_question set answer = 'A nurse.', answered_at = now(), answered_by = id('%s'), answered_name = 'A'
                where id = id('access question of OPEN')""";
        private static final String TELL = """
                insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, item_id, actor_id)
                select '%s', 'STAFF', now(), id('OPEN'), o.id, o.path, id('access question of OPEN'), id('%s')
                from organisation o where o.id = id('UNIT')""";

        @Test
        void isSeenByWhoAskedAndWhoLeadsThere() {
            seen("access_question", "id")
                    .by(Who.ANNA, "access question of OPEN")
                    .by(Who.BO, "access question of FOREIGN")
                    .by(Who.ABOVE, "access question of OPEN")
                    .by(Who.FOLLOWER, "access question of OPEN", "access question of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isAskedByAPartyInTheirOwnNameAboutAnEntryOfTheirCase() {
            onlyMay(List.of(Who.ANNA), ASK.formatted("DONE", "ANNA"));
            nobodyMay(ASK.formatted("DONE", "BO"));
            nobodyMay(ASK.formatted("FOREIGN", "BO"));
        }

        @Test
        void isAnsweredOnceByWhoLeadsThereInTheirOwnName() {
            onlyMay(List.of(Who.ABOVE), ANSWER.formatted("ABOVE"));
            nobodyMay(ANSWER.formatted("HANDLER"));
            mayNot(Who.ABOVE, ANSWER.formatted("ABOVE"), ANSWER.formatted("ABOVE"));
            nobodyMay("update access_question set text = 'Other.'");
            nobodyMay("delete from access_question");
        }

        @Test
        void isToldOfByWhoDidIt() {
            onlyMay(List.of(Who.ANNA), TELL.formatted("ACCESS_ASKED", "ANNA"));
            may(Who.ABOVE, ANSWER.formatted("ABOVE"), TELL.formatted("ACCESS_ANSWERED", "ABOVE"));
            nobodyMay(TELL.formatted("ACCESS_ANSWERED", "HANDLER"));
            nobodyMay(TELL.formatted("ACCESS_ANSWERED", "ABOVE"));
        }
    }

    @Nested
    @OfTable("data_export")
    class Exports {

        private static final String ASK =
                "insert into data_export (person_id, format, asked_at, expires_at) values (id('%s'), 'PDF', now(), now())";

        @Test
        void isItsPersonsAlone() {
            seen("data_export", "id")
                    .by(Who.ANNA, "export of ANNA")
                    .by(Who.BO, "export of BO")
                    .andByNobodyElse();
            onlyMay(List.of(Who.ANNA), ASK.formatted("ANNA"));
            onlyMay(
                    List.of(Who.ANNA),
                    "update data_export set fetches = 1, fetched_at = now() where id = id('export of ANNA')");
        }

        @Test
        void staysAsItWas() {
            nobodyMay("update data_export set asked_at = now()");
            nobodyMay("delete from data_export");
        }
    }
}
