package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Notes between colleagues, and who has a case open: the open case has a note of where it is and one of where it was before. */
class NoteRowTests {

    private static final String WRITE = """
            insert into case_note (case_id, organisation_id, organisation_path, author_id, author_name, text, written_at, idempotency_key)
            select c.id, o.id, o.path, id('%s'), 'H', 'Asked the ward.', now(), 'key-of-the-note'
            from care_case c, organisation o where c.id = id('%s') and o.id = id('%s')""";
    private static final String COME = """
            insert into case_presence (case_id, page_id, staff_id, staff_name, seen_at)
            values (id('%s'), id('a page'), id('%s'), 'H', now())""";

    @Nested
    @OfTable("case_note")
    class Notes {

        @Test
        void isSeenByReadersWhereItWasWritten() {
            seen("case_note", "id")
                    .by(Who.HANDLER, "note of OPEN")
                    .by(Who.COLLEAGUE, "note of OPEN")
                    .by(Who.ABOVE, "note of OPEN", "earlier note of OPEN")
                    .by(Who.FAR, "note of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isWrittenByReadersInTheirOwnNameWhereTheCaseIs() {
            for (var reader : Who.READERS) {
                onlyMay(List.of(reader), WRITE.formatted(reader.name(), "OPEN", "UNIT"));
            }
            nobodyMay(WRITE.formatted("HANDLER", "OPEN", "NEXT_UNIT"));
            nobodyMay(WRITE.formatted("HANDLER", "FOREIGN", "UNIT"));
            nobodyMay(WRITE.formatted("ALLOCATOR", "OPEN", "UNIT"));
        }

        @Test
        void isNeverChanged() {
            nobodyMay("update case_note set text = 'Other words'");
            nobodyMay("delete from case_note");
        }

        @Test
        void isToldOfByItsAuthorToStaff() {
            var tell = """
                    insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, item_id, actor_id)
                    select 'NOTE_ADDED', '%s', now(), id('OPEN'), o.id, o.path, id('note of OPEN'), id('%s')
                    from organisation o where o.id = id('UNIT')""";
            may(Who.COLLEAGUE, tell.formatted("STAFF", "COLLEAGUE"));
            nobodyMay(tell.formatted("CASE", "COLLEAGUE"));
            mayNot(Who.HANDLER, tell.formatted("STAFF", "HANDLER"));
            mayNot(Who.HANDLER, tell.formatted("STAFF", "COLLEAGUE"));
        }
    }

    @Nested
    @OfTable("case_presence")
    class Presences {

        @Test
        void isSeenByReaders() {
            seen("case_presence", "page_id")
                    .by(Who.READERS, "page of OPEN", "lost page of OPEN")
                    .by(Who.FAR, "page of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isOfOneselfAtACaseThatOneReads() {
            for (var reader : Who.READERS) {
                onlyMay(List.of(reader), COME.formatted("OPEN", reader.name()));
            }
            nobodyMay(COME.formatted("FOREIGN", "HANDLER"));
            nobodyMay(COME.formatted("OPEN", "ALLOCATOR"));
            onlyMay(
                    List.of(Who.HANDLER),
                    "update case_presence set seen_at = now() where page_id = id('page of OPEN')");
            nobodyMay("update case_presence set staff_id = id('COLLEAGUE')");
        }

        @Test
        void isEndedByOneselfOrWhenItIsLost() {
            onlyMay(List.of(Who.HANDLER), "delete from case_presence where page_id = id('page of OPEN')");
            onlyMay(Who.READERS, "delete from case_presence where page_id = id('lost page of OPEN')");
        }
    }
}
