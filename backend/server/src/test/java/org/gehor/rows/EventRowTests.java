package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The event log and how far its followers have come. */
class EventRowTests {

    private static final String TELL = """
            insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, actor_id, actor_name)
            select '%s', 'CASE', now(), id('%s'), o.id, o.path, id('%s'), %s from organisation o where o.id = id('%s')""";
    private static final String TELL_PERSON = """
            insert into event (type, audience, occurred_at, case_id, person_id, item_id, actor_id)
            values ('%s', 'PERSON', now(), id('OPEN'), id('%s'), id('I'), %s)""";

    @Nested
    @OfTable("event")
    class Events {

        @Test
        void isSeenByThoseItIsFor() {
            String[] ofUnit = {
                "event of NEW", "event of OPEN", "event of DONE", "desk event of OPEN", "desk event of DONE"
            };
            seen("event", "item_id")
                    .by(
                            Who.ANNA,
                            "event of NEW",
                            "event of OPEN",
                            "event of DONE",
                            "item of NEW",
                            "item of OPEN",
                            "item of DONE")
                    .by(Who.BO, "event of FOREIGN", "item of FOREIGN")
                    .by(Who.READERS, ofUnit)
                    .by(Who.ALLOCATOR, ofUnit)
                    .by(Who.FAR, "event of FOREIGN", "desk event of FOREIGN")
                    .by(
                            List.of(Who.FOLLOWER, Who.SEALER),
                            "event of NEW",
                            "event of OPEN",
                            "event of DONE",
                            "event of FOREIGN",
                            "desk event of OPEN",
                            "desk event of DONE",
                            "desk event of FOREIGN",
                            "item of NEW",
                            "item of OPEN",
                            "item of DONE",
                            "item of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void tellsOfAPartyOnlyWhatAPartyDoes() {
            onlyMay(List.of(Who.ANNA), TELL.formatted("CITIZEN_WROTE", "OPEN", "ANNA", "null", "UNIT"));
            for (var type : List.of("CASE_TAKEN", "CITIZEN_ASKED", "ANSWER_SAVED", "ANSWER_PUBLISHED")) {
                mayNot(Who.ANNA, TELL.formatted(type, "OPEN", "ANNA", "null", "UNIT"));
            }
            mayNot(Who.ANNA, TELL.formatted("CITIZEN_WROTE", "FOREIGN", "ANNA", "null", "FAR_UNIT"));
            mayNot(Who.ANNA, TELL.formatted("CITIZEN_WROTE", "OPEN", "ANNA", "null", "FAR_UNIT"));
            mayNot(Who.ANNA, TELL.formatted("CITIZEN_WROTE", "OPEN", "BO", "null", "UNIT"));
            mayNot(Who.ANNA, TELL.formatted("CITIZEN_WROTE", "OPEN", "ANNA", "'Anna'", "UNIT"));
        }

        @Test
        void tellsOfWhatOnlyPartiesDoByPartiesOnly() {
            for (var type : List.of("CASE_WITHDRAWN", "REOPENING_REQUESTED")) {
                onlyMay(List.of(Who.ANNA), TELL.formatted(type, "OPEN", "ANNA", "null", "UNIT"));
                nobodyMay(TELL.formatted(type, "OPEN", "HANDLER", "'H'", "UNIT"));
            }
            for (var type : List.of("ANSWER_RATED", "CITIZEN_READ")) {
                onlyMay(
                        List.of(Who.ANNA),
                        TELL.formatted(type, "OPEN", "ANNA", "null", "UNIT").replace("'CASE'", "'STAFF'"));
                nobodyMay(TELL.formatted(type, "OPEN", "ANNA", "null", "UNIT"));
            }
        }

        @Test
        void tellsOfStaffOnlyWhatTheHandlerDoes() {
            onlyMay(List.of(Who.HANDLER), TELL.formatted("CITIZEN_ASKED", "OPEN", "HANDLER", "'H'", "UNIT"));
            onlyMay(List.of(Who.HANDLER), TELL.formatted("ANSWER_PUBLISHED", "DONE", "HANDLER", "'H'", "UNIT"));
            mayNot(Who.HANDLER, TELL.formatted("CITIZEN_WROTE", "OPEN", "HANDLER", "'H'", "UNIT"));
            mayNot(Who.HANDLER, TELL.formatted("CITIZEN_ASKED", "OPEN", "COLLEAGUE", "'H'", "UNIT"));
            mayNot(Who.HANDLER, TELL.formatted("CITIZEN_ASKED", "FOREIGN", "HANDLER", "'H'", "UNIT"));
            mayNot(Who.HANDLER, TELL.formatted("CITIZEN_ASKED", "OPEN", "HANDLER", "'H'", "NEXT_UNIT"));
            mayNot(Who.COLLEAGUE, TELL.formatted("CITIZEN_ASKED", "OPEN", "COLLEAGUE", "'H'", "UNIT"));
            mayNot(Who.ALLOCATOR, TELL.formatted("CITIZEN_ASKED", "NEW", "ALLOCATOR", "'H'", "UNIT"));
        }

        @Test
        void tellsOfGivingByWhoGaveAndToWhomItIsGiven() {
            var gave = """
                    insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, actor_id, actor_name, item_id)
                    select 'CASE_ALLOCATED', '%s', now(), c.id, c.organisation_id, c.organisation_path, id('%s'), 'A', id('%s')
                    from care_case c where c.id = id('OPEN')""";
            may(Who.ALLOCATOR, gave.formatted("CASE", "ALLOCATOR", "HANDLER"));
            mayNot(Who.ALLOCATOR, gave.formatted("CASE", "ALLOCATOR", "COLLEAGUE"));
            mayNot(Who.ALLOCATOR, gave.formatted("CASE", "HANDLER", "HANDLER"));
            mayNot(Who.ALLOCATOR, gave.formatted("PERSON", "ALLOCATOR", "HANDLER"));
            mayNot(Who.FAR, gave.formatted("CASE", "FAR", "HANDLER"));
            mayNot(Who.ANNA, gave.formatted("CASE", "ANNA", "HANDLER"));
        }

        @Test
        void tellsAPersonByFollowersOrByThemself() {
            onlyMay(List.of(Who.FOLLOWER), TELL_PERSON.formatted("INBOX_ITEM_ADDED", "ANNA", "null"));
            onlyMay(List.of(Who.ANNA), TELL_PERSON.formatted("INBOX_ITEM_READ", "ANNA", "id('ANNA')"));
            nobodyMay(TELL_PERSON.formatted("INBOX_ITEM_READ", "BO", "id('ANNA')"));
            nobodyMay(TELL_PERSON.formatted("INBOX_ITEM_ADDED", "ANNA", "id('ANNA')"));
            mayNot(Who.FOLLOWER, TELL.formatted("CASE_TAKEN", "OPEN", "HANDLER", "null", "UNIT"));
        }

        @Test
        void takesTheNextPlaceInTheLogAndKeepsIt() {
            for (var column : List.of("tx", "position")) {
                var value = column.equals("tx") ? "'99999'" : "99999";
                nobodyMay("insert into event (" + column
                        + ", type, audience, occurred_at, person_id) overriding system value " + "values (" + value
                        + ", 'INBOX_ITEM_ADDED', 'PERSON', now(), id('ANNA'))");
            }
            nobodyMay("update event set type = type");
            nobodyMay("delete from event");
        }
    }

    @Nested
    @OfTable("follower_cursor")
    class FollowerCursors {

        @Test
        void isTheFollowers() {
            seen("follower_cursor", "name").by(Who.FOLLOWER, "inbox").andByNobodyElse();
            onlyMay(List.of(Who.FOLLOWER), "insert into follower_cursor (name, tx, position) values ('x', '1', 1)");
            onlyMay(List.of(Who.FOLLOWER), "update follower_cursor set tx = '2', position = 2 where name = 'inbox'");
            nobodyMay("update follower_cursor set name = 'other'");
            nobodyMay("delete from follower_cursor");
        }
    }
}
