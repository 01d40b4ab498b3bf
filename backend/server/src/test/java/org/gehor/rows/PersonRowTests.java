package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Citizens, what they have begun to write, and what they have sent. */
class PersonRowTests {

    @Nested
    @OfTable("person")
    class People {

        @Test
        void isSeenByThemselvesByLoggingInByFollowersAndByWhoeverHandlesOrLeads() {
            seen("person", "id")
                    .by(Who.ANNA, "ANNA")
                    .by(Who.HANDLER, "ANNA")
                    .by(Who.ABOVE, "ANNA")
                    .by(Who.FAR, "BO")
                    .by(Who.BO, "BO")
                    .by(Who.LOGIN, "ANNA", "BO")
                    .by(Who.FOLLOWER, "ANNA", "BO")
                    .andByNobodyElse();
        }

        @Test
        void hasAnIdentityNumberForLoggingInAndForWhoeverHandlesOrLeads() {
            seen("person", "pid_hash").by(Who.LOGIN, "\\x414e4e41", "\\x424f").andByNobodyElse();
            seen("person", "pid_cipher")
                    .by(List.of(Who.LOGIN, Who.HANDLER, Who.ABOVE, Who.FAR), "\\x00")
                    .andByNobodyElse();
            seen("person", "name")
                    .by(Who.LOGIN, "ANNA", "BO")
                    .by(Who.ANNA, "ANNA")
                    .by(Who.BO, "BO")
                    .andByNobodyElse();
        }

        @Test
        void isMadeByLoggingIn() {
            onlyMay(List.of(Who.LOGIN), """
                    insert into person (id, pid_hash, pid_cipher, country, born_on, name)
                    values (id('NEW'), 'new', 'x', 'SE', '1990-01-01', 'New')""");
            onlyMay(
                    List.of(Who.LOGIN),
                    "update person set name = 'N', pid_hash = 'h', pid_cipher = 'c' where id = id('ANNA')");
        }

        @Test
        void changesTheirOwnAddressAndLanguageOnly() {
            onlyMay(
                    List.of(Who.ANNA),
                    "update person set email = 'a@example.org', email_fails = false, phone = '+46701740605', language = 'NB' where id = id('ANNA')");
            for (var column : List.of("id", "pid_hash", "pid_cipher", "country", "born_on", "name", "created_at")) {
                mayNot(Who.ANNA, "update person set " + column + " = default where id = id('ANNA')");
            }
            nobodyMay("update person set born_on = '2015-01-01' where id = id('ANNA')");
            nobodyMay("delete from person where id = id('ANNA')");
        }

        @Test
        void hasAnAddressOfWhichFollowersSayNothingButThatItFails() {
            may(Who.FOLLOWER, "update person set email_fails = true where id = id('ANNA')");
            mayNot(Who.FOLLOWER, "update person set email_fails = false where id = id('ANNA')");
            mayNot(Who.FOLLOWER, "update person set email = 'a@example.org' where id = id('ANNA')");
            Who.STAFF.forEach(who -> mayNot(who, "update person set email_fails = true where id = id('ANNA')"));
        }

        @Test
        void hasANewAddressThatIsNotConfirmedWhateverTheOldOneWas() {
            var confirm =
                    "update person set email_confirmed_at = now(), phone_confirmed_at = now() where id = id('ANNA')";
            for (var way : List.of("email", "phone")) {
                may(Who.ANNA, confirm, confirmedBy(way));
                mayNot(
                        Who.ANNA,
                        confirm,
                        "update person set email = 'a@b.se', phone = '+46701740605'",
                        confirmedBy(way));
                may(Who.ANNA, confirm, "update person set email = email, phone = phone", confirmedBy(way));
            }
        }

        private static String confirmedBy(String way) {
            return "update person set language = 'EN' where id = id('ANNA') and " + way + "_confirmed_at is not null";
        }
    }

    @Nested
    @OfTable("draft")
    class Drafts {

        @Test
        void isItsPersonsAndFollowersKnowWhenItEnds() {
            seen("draft", "id")
                    .by(Who.ANNA, "draft of ANNA")
                    .by(Who.BO, "draft of BO", "old draft of BO")
                    .by(Who.FOLLOWER, "draft of ANNA", "draft of BO", "old draft of BO")
                    .andByNobodyElse();
            seen("draft", "content").by(Who.ANNA, "{}").by(Who.BO, "{}").andByNobodyElse();
        }

        @Test
        void isWrittenByItsPerson() {
            var insert = "insert into draft (person_id, kind, content, version, saved_at, expires_on) "
                    + "values (id('ANNA'), 'COMPLAINT', '{}', 1, now(), '9999-01-01')";
            onlyMay(List.of(Who.ANNA), insert);
            onlyMay(List.of(Who.ANNA), "update draft set content = '{}', version = 2 where id = id('draft of ANNA')");
            onlyMay(List.of(Who.ANNA), "delete from draft where id = id('draft of ANNA')");
            nobodyMay("update draft set person_id = id('BO') where id = id('draft of ANNA')");
        }

        @Test
        void isRemovedByFollowersOnceItHasExpired() {
            onlyMay(List.of(Who.BO, Who.FOLLOWER), "delete from draft where expires_on < current_date");
            mayNot(Who.FOLLOWER, "delete from draft where id = id('draft of BO')");
        }
    }

    @Nested
    @OfTable("submission")
    class Submissions {

        @Test
        void isItsPersons() {
            seen("submission", "idempotency_key")
                    .by(Who.ANNA, "key-of-NEW", "key-of-OPEN", "key-of-DONE")
                    .by(Who.BO, "key-of-FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void remembersAnOwnCaseAndNeverChanges() {
            var insert = "insert into submission (person_id, idempotency_key, body_hash, case_id) "
                    + "values (id('%s'), 'another-key', 'x', id('%s'))";
            onlyMay(List.of(Who.ANNA), insert.formatted("ANNA", "OPEN"));
            nobodyMay(insert.formatted("ANNA", "FOREIGN"));
            nobodyMay("update submission set case_id = id('OPEN') where idempotency_key = 'key-of-NEW'");
            nobodyMay("delete from submission");
        }
    }
}
