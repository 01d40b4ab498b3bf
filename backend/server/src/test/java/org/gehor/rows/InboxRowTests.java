package org.gehor.rows;

import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The inbox. */
class InboxRowTests {

    @Nested
    @OfTable("inbox_item")
    class Items {

        private static final String FILL = """
                insert into inbox_item (person_id, case_id, kind, source, created_at)
                values (id('%s'), id('%s'), 'ANSWER', 4711, now())""";

        @Test
        void isSeenByItsPersonAndByFollowers() {
            seen("inbox_item", "id")
                    .by(Who.ANNA, "item of NEW", "item of OPEN", "item of DONE")
                    .by(Who.BO, "item of FOREIGN")
                    .by(Who.FOLLOWER, "item of NEW", "item of OPEN", "item of DONE", "item of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isFilledByFollowersForPartiesOnly() {
            onlyMay(List.of(Who.FOLLOWER), FILL.formatted("ANNA", "OPEN"));
            nobodyMay(FILL.formatted("BO", "OPEN"));
        }

        @Test
        void isMarkedByItsPersonAndChangesInNothingElse() {
            onlyMay(List.of(Who.ANNA), "update inbox_item set read_at = now() where id = id('item of OPEN')");
            for (var column : List.of("id", "person_id", "case_id", "kind", "source", "created_at")) {
                nobodyMay("update inbox_item set " + column + " = " + column + " where id = id('item of OPEN')");
            }
            nobodyMay("delete from inbox_item where id = id('item of OPEN')");
        }
    }
}
