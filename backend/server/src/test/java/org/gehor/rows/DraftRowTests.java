package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Warnings before a draft is removed: made by followers of a draft as it is, and gone with it. */
class DraftRowTests {

    private static final String WARN = """
            insert into draft_warning (draft_id, person_id, expires_on, days)
            values (id('draft of ANNA'), id('%s'), '%s', 3)""";

    @Nested
    @OfTable("draft_warning")
    class Warnings {

        @Test
        void isKnownToFollowersOnly() {
            seen("draft_warning", "id").by(Who.FOLLOWER, "warning of ANNA").andByNobodyElse();
        }

        @Test
        void isOfADraftAsItIsAndItsPerson() {
            onlyMay(List.of(Who.FOLLOWER), WARN.formatted("ANNA", "9999-01-01"));
            nobodyMay(WARN.formatted("BO", "9999-01-01"));
            nobodyMay(WARN.formatted("ANNA", "9998-01-01"));
            nobodyMay("update draft_warning set days = 1");
            nobodyMay("delete from draft_warning");
        }

        @Test
        void leadsToANoticeToItsPersonAndToNoOther() {
            var notice = """
                    insert into notification (person_id, draft_warning_id, purpose, channel, state, next_attempt_at)
                    values (id('%s'), id('warning of ANNA'), 'DRAFT', 'EMAIL', 'PENDING', now())""";
            onlyMay(List.of(Who.FOLLOWER), notice.formatted("ANNA"));
            nobodyMay(notice.formatted("BO"));
        }

        @Test
        void goesWithItsDraft() {
            may(Who.ANNA, "delete from draft where id = id('draft of ANNA')");
            mayNot(Who.FOLLOWER, "update draft set kind = 'VIEW'");
        }
    }
}
