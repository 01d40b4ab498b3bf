package org.gehor.rows;

import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files: on their way their owner's alone, then content of the case. */
class AttachmentRowTests {

    private static final String FOR_DRAFT =
            "insert into attachment (owner_id, draft_id, name, size) values (id('%s'), id('draft of %s'), 'a', 1)";
    private static final String FOR_LETTER =
            "insert into attachment (owner_id, case_id, name, size) values (id('%s'), id('%s'), 'a', 1)";
    private static final String WHOLE = """
            update attachment set received = size, stored = id('x'), stored_size = 1, sha256 = sha256('a'), media_type = 'text/plain'
            where id = id('%s')""";
    private static final String SEND = """
            update attachment set draft_id = null, case_id = id('%s'), message_id = %s, attached_at = now() where id = id('%s')""";
    private static final String WRITE = """
            insert into message (id, case_id, author, author_id, author_name, text, sent_at, idempotency_key)
            values (id('letter'), id('OPEN'), '%s', id('%s'), 'N', 'Text', now(), 'a-new-key')""";

    @Nested
    @OfTable("attachment")
    class Attachments {

        @Test
        void isReadByItsOwnerAndOnceSentByPartiesAndReaders() {
            seen("attachment", "id")
                    .by(
                            Who.ANNA,
                            "file of NEW",
                            "file of OPEN",
                            "file of DONE",
                            "draft file of ANNA",
                            "letter file of ANNA")
                    .by(Who.BO, "file of FOREIGN", "draft file of BO")
                    .by(Who.READERS, "file of NEW", "file of OPEN", "file of DONE")
                    .by(Who.HANDLER, "file of NEW", "file of OPEN", "file of DONE", "letter file of HANDLER")
                    .by(Who.FAR, "file of FOREIGN")
                    .by(
                            Who.FOLLOWER,
                            "file of NEW",
                            "file of OPEN",
                            "file of DONE",
                            "file of FOREIGN",
                            "draft file of ANNA",
                            "draft file of BO",
                            "letter file of ANNA",
                            "letter file of HANDLER")
                    .andByNobodyElse();
        }

        @Test
        void tellsItsNameToNobodyBesideTheCase() {
            seen("attachment", "name")
                    .by(List.of(Who.ANNA, Who.BO, Who.HANDLER, Who.COLLEAGUE, Who.ABOVE, Who.FAR), "a.txt")
                    .andByNobodyElse();
        }

        @Test
        void isBegunForOnesOwnDraftOrAnOpenCase() {
            onlyMay(List.of(Who.ANNA), FOR_DRAFT.formatted("ANNA", "ANNA"));
            nobodyMay(FOR_DRAFT.formatted("ANNA", "BO"));
            onlyMay(List.of(Who.ANNA), FOR_LETTER.formatted("ANNA", "OPEN"));
            nobodyMay(FOR_LETTER.formatted("ANNA", "FOREIGN"));
            nobodyMay(FOR_LETTER.formatted("ANNA", "DONE"));
            onlyMay(List.of(Who.HANDLER), FOR_LETTER.formatted("HANDLER", "OPEN"));
            nobodyMay(FOR_LETTER.formatted("COLLEAGUE", "OPEN"));
            nobodyMay(FOR_LETTER.formatted("HANDLER", "NEW"));
            mayNot(Who.ANNA, "insert into attachment (owner_id, name, size) values (id('ANNA'), 'a', 1)");
        }

        @Test
        void goesWithALetterOfItsOwner() {
            RowWorld.may(
                    Who.ANNA,
                    WRITE.formatted("CITIZEN", "ANNA"),
                    WHOLE.formatted("letter file of ANNA"),
                    SEND.formatted("OPEN", "id('letter')", "letter file of ANNA"));
            mayNot(
                    Who.ANNA,
                    WHOLE.formatted("letter file of ANNA"),
                    SEND.formatted("OPEN", "id('message of OPEN')", "letter file of ANNA"));
            mayNot(
                    Who.ANNA,
                    WHOLE.formatted("letter file of ANNA"),
                    SEND.formatted("OPEN", "null", "letter file of ANNA"));
            mayNot(
                    Who.ANNA,
                    WHOLE.formatted("draft file of ANNA"),
                    SEND.formatted("OPEN", "null", "draft file of ANNA"));
            RowWorld.may(
                    Who.HANDLER,
                    WRITE.formatted("STAFF", "HANDLER"),
                    WHOLE.formatted("letter file of HANDLER"),
                    SEND.formatted("OPEN", "id('letter')", "letter file of HANDLER"));
        }

        @Test
        void changesNoMoreOnceItIsSent() {
            for (var column : List.of("name", "stored", "removed_at", "message_id", "attached_at", "media_type")) {
                nobodyMay("update attachment set " + column + " = " + column + " where id = id('file of OPEN')");
            }
            nobodyMay("delete from attachment where id = id('file of OPEN')");
        }

        @Test
        void getsItsVerdictFromTheScanOnly() {
            for (var name : List.of("file of OPEN", "letter file of ANNA")) {
                nobodyMay("update attachment set scan_wanted = true, verdict = 'CLEAN' where id = id('" + name + "')");
            }
            onlyMay(List.of(Who.FOLLOWER), "update attachment set scans = 1 where id = id('file of OPEN')");
            onlyMay(List.of(Who.FOLLOWER), "delete from attachment where id = id('draft file of BO')");
        }
    }
}
