package org.gehor.rows;

import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Messages between the parties and the handler, and the log of who has read. */
class DialogueRowTests {

    private static final String WRITE = """
            insert into message (case_id, author, author_id, author_name, text, sent_at, awaits_reply, idempotency_key)
            values (id('%s'), '%s', id('%s'), 'N', 'Text', now(), %s, 'a-new-key')""";

    @Nested
    @OfTable("message")
    class Messages {

        @Test
        void isReadByPartiesAndReaders() {
            seen("message", "id")
                    .by(Who.ANNA, "message of OPEN", "message of DONE")
                    .by(Who.BO, "message of FOREIGN")
                    .by(Who.READERS, "message of OPEN", "message of DONE")
                    .by(Who.FAR, "message of FOREIGN")
                    .by(Who.FOLLOWER, "message of OPEN", "message of DONE", "message of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isKnownToFollowersWithoutItsWords() {
            for (var column : List.of("text", "author_name", "author_id")) {
                mayNot(Who.FOLLOWER, "select " + column + " from message");
            }
        }

        @Test
        void isWrittenByAPartyInTheirOwnName() {
            onlyMay(List.of(Who.ANNA), WRITE.formatted("OPEN", "CITIZEN", "ANNA", false));
            nobodyMay(WRITE.formatted("OPEN", "CITIZEN", "BO", false));
            nobodyMay(WRITE.formatted("OPEN", "CITIZEN", "ANNA", true));
            nobodyMay(WRITE.formatted("OPEN", "STAFF", "ANNA", false));
            nobodyMay(WRITE.formatted("FOREIGN", "CITIZEN", "ANNA", false));
            nobodyMay(WRITE.formatted("DONE", "CITIZEN", "ANNA", false));
        }

        @Test
        void isWrittenByTheHandlerInTheirOwnName() {
            onlyMay(List.of(Who.HANDLER), WRITE.formatted("OPEN", "STAFF", "HANDLER", true));
            for (var who : Who.STAFF) {
                nobodyMay(WRITE.formatted("NEW", "STAFF", who.name(), true));
                nobodyMay(WRITE.formatted("DONE", "STAFF", who.name(), true));
                mayNot(who, WRITE.formatted("OPEN", "CITIZEN", "ANNA", false));
            }
            mayNot(Who.COLLEAGUE, WRITE.formatted("OPEN", "STAFF", "COLLEAGUE", true));
            mayNot(Who.COLLEAGUE, WRITE.formatted("OPEN", "STAFF", "HANDLER", true));
        }

        @Test
        void losesItsMarkByAReplyAndChangesInNothingElse() {
            onlyMay(List.of(Who.ANNA), "update message set awaits_reply = false where id = id('message of OPEN')");
            nobodyMay("update message set awaits_reply = true where id = id('message of OPEN')");
            for (var column : List.of(
                    "id", "case_id", "author", "author_id", "author_name", "text", "sent_at", "idempotency_key")) {
                nobodyMay("update message set " + column + " = " + column + " where id = id('message of OPEN')");
            }
            nobodyMay("delete from message where id = id('message of OPEN')");
        }
    }

    @Nested
    @OfTable("access_entry")
    class AccessEntries {

        private static final String ENTER = """
                insert into access_entry (case_id, staff_id, staff_name, role, organisation_id, case_organisation_id, reason,
                    request_id, at)
                values (id('%s'), id('%s'), 'H', 'HANDLER', id('UNIT'), id('UNIT'), 'HANDLES', 'another', now())""";

        @Test
        void isReadByPartiesByWhomItIsAboutAndByWhoLeadsThere() {
            seen("access_entry", "id")
                    .by(Who.ANNA, "access to NEW", "access to OPEN", "access to DONE")
                    .by(Who.BO, "access to FOREIGN")
                    .by(Who.HANDLER, "access to NEW", "access to OPEN", "access to DONE")
                    .by(Who.ABOVE, "access to NEW", "access to OPEN", "access to DONE")
                    .by(Who.FAR, "access to FOREIGN")
                    .by(Who.SEALER, "access to NEW", "access to OPEN", "access to DONE", "access to FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isWrittenByReadersAboutThemselves() {
            Who.READERS.forEach(who -> onlyMay(List.of(who), ENTER.formatted("OPEN", who.name())));
            for (var who : List.of(
                    Who.ELSEWHERE, Who.ABOVE_ONLY, Who.ALLOCATOR, Who.ANALYST, Who.ADMIN, Who.REVOKED, Who.FAR)) {
                nobodyMay(ENTER.formatted("OPEN", who.name()));
            }
        }

        @Test
        void neverChangesOrGoes() {
            for (var column : List.of("id", "case_id", "staff_id", "staff_name", "role", "request_id", "at")) {
                nobodyMay("update access_entry set " + column + " = " + column + " where id = id('access to OPEN')");
            }
            nobodyMay("delete from access_entry where id = id('access to OPEN')");
        }
    }
}
