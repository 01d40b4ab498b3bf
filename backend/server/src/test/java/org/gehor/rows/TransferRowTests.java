package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A case passes to the unit of the other region: who may do that, and who sees what of it from then on. */
class TransferRowTests {

    private static final String MOVE = """
            insert into case_transfer (id, case_id, case_number, from_id, from_path, to_id, to_path, reason, draft_sent, due_before,
                                       due_after, moved_at,
                                       moved_by, moved_name)
            select id('T'), c.id, c.number, c.organisation_id, c.organisation_path, o.id, o.path, 'CARE_WAS_THERE', false, c.due_on, c.due_on, now(),
                   app_actor(), 'H'
            from care_case c, organisation o where c.id = id('%s') and o.id = id('%s')""";
    private static final String MOVE_OPEN = MOVE.formatted("OPEN", "FAR_UNIT");
    private static final String NOTE =
            "insert into case_transfer_note (transfer_id, case_id, text) values (id('%s'), id('%s'), 'For you.')";
    private static final String TELL = """
            insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, item_id, actor_id, actor_name)
            select '%s', '%s', now(), id('OPEN'), o.id, o.path, id('%s'), app_actor(), 'H' from organisation o where o.id = id('%s')""";
    private static final String GONE = TELL.formatted("CASE_TRANSFERRED", "FORMER", "T", "UNIT");
    private static final String COME = TELL.formatted("CASE_TRANSFERRED", "CASE", "T", "FAR_UNIT");

    @Nested
    @OfTable("case_transfer")
    class Transfers {

        @Test
        void isSeenByPartiesByThoseWhoHaveTheCaseAndByThoseWhoHadIt() {
            seen("case_transfer", "id")
                    .by(Who.BO, "transfer of FOREIGN")
                    .by(Who.FAR, "transfer of FOREIGN")
                    .by(List.of(Who.ELSEWHERE, Who.ABOVE), "transfer of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isMadeByWhoHasTheCaseOrLeadsThereAndOfANewOneByWhoReadsIt() {
            onlyMay(List.of(Who.HANDLER, Who.ABOVE), MOVE_OPEN);
            onlyMay(Who.READERS, MOVE.formatted("NEW", "FAR_UNIT"));
            nobodyMay(MOVE.formatted("DONE", "FAR_UNIT"));
            mayNot(List.of(Who.HANDLER, Who.COLLEAGUE), MOVE.formatted("FOREIGN", "UNIT"));
        }

        @Test
        void isMadeInOnesOwnNameFromWhereTheCaseIsToWhoTakesCases() {
            nobodyMay(MOVE_OPEN.replace("app_actor()", "id('ADMIN')"));
            nobodyMay(MOVE_OPEN.replace("c.organisation_id, c.organisation_path", "id('NEXT_UNIT'), 'a'::ltree"));
            nobodyMay(MOVE_OPEN.replace("o.id, o.path", "o.id, 'a'::ltree"));
            nobodyMay(MOVE_OPEN.replace("c.number", "'1'"));
            for (var place : List.of("SWEDEN", "OTHER_REGION")) {
                nobodyMay(MOVE.formatted("OPEN", place));
            }
        }

        @Test
        void isNeverChangedAndNeverMadeTwice() {
            nobodyMay("update case_transfer set moved_name = 'X'");
            nobodyMay("delete from case_transfer");
            mayNot(Who.HANDLER, MOVE_OPEN, MOVE_OPEN.replace("id('T')", "id('U')"));
        }

        /** Every table that says of which case a row is; of {@code access_entry} everybody keeps what they did themselves. */
        @Test
        void leavesWhoHadTheCaseNothingButTheReceiptAndTheirOwnReadings() {
            for (var mover : List.of(Who.HANDLER, Who.ABOVE)) {
                RowWorld.as(mover, connection -> {
                    run(connection, MOVE_OPEN, GONE, COME);
                    for (var former : List.of(Who.HANDLER, Who.COLLEAGUE, Who.ABOVE, Who.ALLOCATOR)) {
                        become(connection, former);
                        var left = ofOpen(connection);
                        left.keySet().removeAll(List.of("access_entry", "access_review_item"));
                        assertThat(left)
                                .as(former.name())
                                .isEqualTo(new TreeMap<>(java.util.Map.of("case_transfer", 1, "event", 1)));
                    }
                    return 0;
                });
            }
        }

        @Test
        void givesWhoGetsTheCaseAllOfItButTheDraftAndWhatOthersWereTold() {
            RowWorld.as(Who.HANDLER, connection -> {
                run(connection, MOVE_OPEN, GONE, COME, NOTE_OF_OPEN);
                become(connection, Who.FAR);
                assertThat(ofOpen(connection))
                        .containsEntry("case_content", 1)
                        .containsEntry("case_question", 1)
                        .containsEntry("message", 1)
                        .containsEntry("attachment", 1)
                        .containsEntry("case_unit", 3)
                        .containsEntry("classification", 1)
                        .containsEntry("case_transfer_note", 1)
                        .containsEntry("event", 3)
                        .doesNotContainKeys("answer_draft", "answer_draft_part");
                assertThat(one(connection, """
                        select state || ' ' || coalesce(handler_name, 'nobody') || ' ' || version from care_case where id = id('OPEN')""")).isEqualTo("RECEIVED nobody 2");
                assertThat(one(connection, "select count(*) from message where case_id = id('OPEN') and awaits_reply"))
                        .isEqualTo("0");
                return 0;
            });
        }

        @Test
        void takesTheDraftAlongWhenItIsSent() {
            RowWorld.as(Who.HANDLER, connection -> {
                run(connection, MOVE_OPEN.replace("false", "true"));
                become(connection, Who.FAR);
                assertThat(ofOpen(connection)).containsEntry("answer_draft", 1).containsEntry("answer_draft_part", 1);
                return 0;
            });
        }

        @Test
        void isToldByWhoMadeItToBothSidesAndByNobodyElse() {
            may(Who.HANDLER, MOVE_OPEN, GONE);
            may(Who.HANDLER, MOVE_OPEN, COME);
            mayNot(Who.HANDLER, MOVE_OPEN, TELL.formatted("CASE_TRANSFERRED", "CASE", "T", "UNIT"));
            mayNot(Who.HANDLER, MOVE_OPEN, TELL.formatted("CASE_TRANSFERRED", "STAFF", "T", "FAR_UNIT"));
            mayNot(Who.HANDLER, MOVE_OPEN, TELL.formatted("CASE_TAKEN", "FORMER", "T", "UNIT"));
            nobodyMay(GONE);
            nobodyMay(COME);
            nobodyMay(TELL.formatted("CASE_TAKEN", "FORMER", "OPEN", "UNIT"));
        }
    }

    private static final String NOTE_OF_OPEN = NOTE.formatted("T", "OPEN");

    @Nested
    @OfTable("case_transfer_note")
    class Notes {

        @Test
        void isSeenByWhoReadsTheCaseWhereItWentAndByThePersonWhoSeesAllOfIt() {
            seen("case_transfer_note", "transfer_id")
                    .by(Who.BO, "transfer of FOREIGN")
                    .by(Who.FAR, "transfer of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isWrittenWithTheTransferByWhoMakesIt() {
            may(Who.HANDLER, MOVE_OPEN, NOTE_OF_OPEN);
            mayNot(Who.HANDLER, MOVE_OPEN, NOTE.formatted("T", "NEW"));
            nobodyMay(NOTE.formatted("transfer of FOREIGN", "FOREIGN"));
            nobodyMay("update case_transfer_note set text = 'X'");
            nobodyMay("delete from case_transfer_note");
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        for (var sql : statements) {
            try (var statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            }
        }
    }

    private static void become(Connection connection, Who who) throws SQLException {
        one(
                connection,
                "select set_config('role', '%s', true) || set_config('app.actor', '%s', true)"
                        .formatted(who.role, who.actor()));
    }

    /** How many rows of the open case each table shows whoever acts now; tables that show none are left out. */
    private static TreeMap<String, Integer> ofOpen(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
                        where c.relrowsecurity and has_column_privilege(c.oid, a.attname, 'select')
                        union all select 'care_case'""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables)
                .contains("message", "case_content", "attachment", "event", "case_transfer")
                .hasSizeGreaterThan(20);
        var found = new TreeMap<String, Integer>();
        for (var table : tables) {
            var id = table.equals("care_case") ? "id" : "case_id";
            int count = Integer.parseInt(
                    one(connection, "select count(*) from " + table + " where " + id + " = id('OPEN')"));
            if (count > 0) {
                found.put(table, count);
            }
        }
        return found;
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
