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

/** Notices that something waits, and how people want to be reached. */
class NoticeRowTests {

    @Nested
    @OfTable("notification")
    class Notifications {

        private static final String PLAN = """
                insert into notification (person_id, inbox_item_id, channel, state, next_attempt_at)
                values (id('%s'), id('item of OPEN'), 'EMAIL', 'PENDING', now())""";

        private static final String ASK = """
                insert into notification (person_id, channel, purpose, code_id, state, next_attempt_at)
                values (id('ANNA'), '%s', '%s', %s, '%s', now())""";

        @Test
        void isSeenByItsPersonAndSentByFollowers() {
            seen("notification", "id")
                    .by(Who.ANNA, "notice of NEW", "notice of OPEN", "notice of DONE")
                    .by(Who.BO, "notice of FOREIGN")
                    .by(Who.FOLLOWER, "notice of NEW", "notice of OPEN", "notice of DONE", "notice of FOREIGN")
                    .andByNobodyElse();
            seen("notification", "attempts").by(Who.FOLLOWER, "0").andByNobodyElse();
            onlyMay(List.of(Who.FOLLOWER), "update notification set state = 'SENT', attempts = 1, sent_at = now()");
            nobodyMay("update notification set person_id = id('BO')");
            nobodyMay("delete from notification");
        }

        @Test
        void goesToWhomTheItemIsFor() {
            mayNot(Who.FOLLOWER, PLAN.formatted("BO"));
            assertThatThrownBy(() -> may(Who.FOLLOWER, PLAN.formatted("ANNA")))
                    .hasStackTraceContaining("notification_inbox_item_id_channel_key");
            Who.STAFF.forEach(who -> mayNot(who, PLAN.formatted("ANNA")));
        }

        @Test
        void isAskedForByItsPersonAsATestOrACodeOnly() {
            onlyMay(List.of(Who.ANNA), ASK.formatted("PUSH", "TEST", "null", "PENDING"));
            onlyMay(List.of(Who.ANNA), ASK.formatted("EMAIL", "CODE", "id('code of ANNA')", "PENDING"));
            nobodyMay(ASK.formatted("SMS", "CODE", "id('code of ANNA')", "PENDING"));
            nobodyMay(ASK.formatted("EMAIL", "CODE", "id('code of BO')", "PENDING"));
            nobodyMay(ASK.formatted("EMAIL", "TEST", "null", "SENT"));
        }
    }

    @Nested
    @OfTable("contact_code")
    class Codes {

        private static final String ADD = """
                insert into contact_code (person_id, way, address, code, made_at)
                values (id('ANNA'), 'SMS', '+46701740605', '000000', now())""";

        @Test
        void isItsPersonsAndSentByFollowers() {
            seen("contact_code", "id")
                    .by(Who.ANNA, "code of ANNA", "old code of ANNA")
                    .by(Who.BO, "code of BO", "old code of BO")
                    .by(Who.FOLLOWER, "code of ANNA", "old code of ANNA", "code of BO", "old code of BO")
                    .andByNobodyElse();
            onlyMay(List.of(Who.ANNA), ADD);
            onlyMay(List.of(Who.ANNA), "update contact_code set tries = 1 where id = id('code of ANNA')");
            nobodyMay("update contact_code set code = '000000' where id = id('code of ANNA')");
        }

        @Test
        void countsForADay() {
            onlyMay(List.of(Who.ANNA), "delete from contact_code where id = id('old code of ANNA')");
            nobodyMay("delete from contact_code where id = id('code of ANNA')");
        }
    }

    @Nested
    @OfTable("contact_needs")
    class Needs {

        @Test
        void isToldToThoseWhoReadACaseOfItsPerson() {
            seen("contact_needs", "interpreter")
                    .by(Who.ANNA, "ANNA")
                    .by(Who.BO, "BO")
                    .by(Who.READERS, "ANNA")
                    .by(Who.FAR, "BO")
                    .andByNobodyElse();
            seen("contact_needs", "person_id")
                    .by(Who.ANNA, "ANNA")
                    .by(Who.BO, "BO")
                    .by(Who.READERS, "ANNA")
                    .by(Who.FAR, "BO")
                    .by(Who.FOLLOWER, "ANNA", "BO")
                    .andByNobodyElse();
        }

        @Test
        void isSaidByItsPersonOnly() {
            onlyMay(List.of(Who.ANNA), "update contact_needs set easy_read = true where person_id = id('ANNA')");
            mayNot(Who.BO, "insert into contact_needs (person_id, changed_at) values (id('ANNA'), now())");
            nobodyMay("update contact_needs set person_id = id('BO')");
            nobodyMay("delete from contact_needs");
        }
    }

    @Nested
    @OfTable("notice_settings")
    class Settings {

        @Test
        void isItsPersonsAndFollowersKeepToIt() {
            seen("notice_settings", "person_id")
                    .by(Who.ANNA, "ANNA")
                    .by(Who.BO, "BO")
                    .by(Who.FOLLOWER, "ANNA", "BO")
                    .andByNobodyElse();
            onlyMay(
                    List.of(Who.ANNA),
                    "update notice_settings set unwanted = '{OTHER/SMS}' where person_id = id('ANNA')");
            mayNot(Who.BO, "insert into notice_settings (person_id) values (id('ANNA'))");
            nobodyMay("delete from notice_settings");
        }
    }

    @Nested
    @OfTable("push_subscription")
    class Browsers {

        @Test
        void isItsPersonsAndFollowersPushAndForget() {
            seen("push_subscription", "id")
                    .by(Who.ANNA, "browser of ANNA")
                    .by(Who.BO, "browser of BO")
                    .by(Who.FOLLOWER, "browser of ANNA", "browser of BO")
                    .andByNobodyElse();
            onlyMay(List.of(Who.ANNA, Who.FOLLOWER), "delete from push_subscription where id = id('browser of ANNA')");
            onlyMay(List.of(Who.ANNA), """
                    insert into push_subscription (person_id, endpoint, made_at)
                    values (id('ANNA'), 'https://push.example/other', now())""");
            onlyMay(List.of(Who.ANNA), "update push_subscription set device = 'x' where id = id('browser of ANNA')");
            nobodyMay("update push_subscription set endpoint = 'https://push.example/else'");
        }
    }
}
