package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The chain over the logs, and the reviews of the access log. */
class AuditRowTests {

    @Nested
    @OfTable("audit_seal")
    class Seals {

        private static final String ADD = """
                insert into audit_seal (sequence, log, from_tx, from_position, to_tx, to_position, entries, digests,
                    previous_hash, hash, sealed_at)
                values (%s, 'EVENT', '1', 1, '2', 1, 1, sha256('%s'), sha256('%s'), sha256('new'), now())""";

        @Test
        void isSeenByWhoSeals() {
            seen("audit_seal", "sequence").by(Who.SEALER, "1").andByNobodyElse();
        }

        @Test
        void isAddedByWhoSealsAndOnlyToTheEndOfTheChain() {
            onlyMay(List.of(Who.SEALER), ADD.formatted(2, "entry", "first"));
            nobodyMay(ADD.formatted(2, "entry", "other"));
            nobodyMay(ADD.formatted(3, "entry", "first"));
        }

        @Test
        void neverChangesOrGoes() {
            nobodyMay("update audit_seal set entries = entries");
            nobodyMay("update audit_seal set hash = hash");
            nobodyMay("delete from audit_seal");
        }

        @Test
        void theSealerChangesNothingOfWhatItSeals() {
            for (var table : List.of("event", "access_entry", "audit_removal")) {
                nobodyMay("delete from " + table);
                nobodyMay("update " + table + " set tx = tx");
            }
            mayNot(
                    Who.SEALER,
                    "insert into event (type, audience, occurred_at, person_id) values ('X', 'PERSON', now(), id('ANNA'))");
        }
    }

    @Nested
    @OfTable("audit_removal")
    class Removals {

        @Test
        void isSeenByWhoSealsAndWrittenByNobody() {
            seen("audit_removal", "law").by(Who.SEALER, "A law").andByNobodyElse();
            nobodyMay("""
                    insert into audit_removal (log, entry_tx, entry_position, digest, law, removed_at)
                    values ('EVENT', '3', 3, sha256('entry'), 'A law', now())""");
            nobodyMay("update audit_removal set law = 'Another'");
        }
    }

    @Nested
    @OfTable("access_review")
    class Reviews {

        static final String BEGIN = """
                insert into access_review (id, organisation_id, organisation_path, reviewer_id, reviewer_name, period_from,
                    period_until, seed, found, begun_at, idempotency_key)
                select id('new review'), o.id, o.path, id('%s'), 'A', now() - interval '1 day', now(), 1, 1, now(), 'new-review'
                from organisation o where o.id = id('%s')""";
        private static final String JUDGE =
                "update access_review_item set verdict = 'IN_ORDER', judged_at = now() where id = id('item of review')";
        private static final String CLOSE =
                "update access_review set conclusion = 'Fine.', closed_at = now() where id = id('review')";

        @Test
        void isSeenByThoseWhoLeadThere() {
            seen("access_review", "reviewer_name").by(Who.ABOVE, "A").andByNobodyElse();
        }

        @Test
        void isBegunByWhoLeadsThereInTheirOwnName() {
            onlyMay(List.of(Who.ABOVE), BEGIN.formatted("ABOVE", "UNIT"));
            nobodyMay(BEGIN.formatted("HANDLER", "UNIT"));
            nobodyMay(BEGIN.formatted("ABOVE", "FAR_UNIT"));
        }

        @Test
        void isClosedOnceByWhoBeganItWhenAllIsJudged() {
            mayNot(Who.ABOVE, CLOSE);
            may(Who.ABOVE, JUDGE, CLOSE);
            mayNot(Who.ABOVE, JUDGE, CLOSE, CLOSE);
            mayNot(Who.ABOVE, JUDGE, CLOSE, JUDGE);
            nobodyMay("update access_review set seed = 2");
            nobodyMay("delete from access_review");
        }
    }

    @Nested
    @OfTable("access_review_item")
    class Items {

        private static final String DRAW = """
                insert into access_review_item (review_id, organisation_path, place, entry_id, case_id, case_number, staff_id, staff_name, role,
                    organisation_id, reason, at, until)
                select id('%s'), o.path, 2, id('access to %s'), id('%s'), '1', id('%s'), 'H', 'HANDLER', o.id, 'HANDLES', now(), now()
                from organisation o where o.id = id('UNIT')""";

        @Test
        void isSeenByThoseWhoLeadThere() {
            seen("access_review_item", "staff_name").by(Who.ABOVE, "H").andByNobodyElse();
        }

        @Test
        void isDrawnWithItsReviewFromEntriesThatOneSees() {
            var begin = Reviews.BEGIN.formatted("ABOVE", "UNIT");
            may(Who.ABOVE, begin, DRAW.formatted("new review", "DONE", "DONE", "HANDLER"));
            mayNot(Who.ABOVE, begin, DRAW.formatted("new review", "DONE", "OPEN", "HANDLER"));
            mayNot(Who.ABOVE, begin, DRAW.formatted("new review", "FOREIGN", "FOREIGN", "FAR"));
            nobodyMay(DRAW.formatted("review", "DONE", "DONE", "HANDLER"));
        }

        @Test
        void isJudgedByTheReviewerAndOtherwiseStaysAsItIs() {
            onlyMay(List.of(Who.ABOVE), Reviews.JUDGE);
            nobodyMay("update access_review_item set staff_name = 'B'");
            nobodyMay("delete from access_review_item");
        }
    }
}
