package org.gehor.rows;

import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which units a case concerns: named by whoever files it, set by its handler, and never overwritten. */
class UnitRowTests {

    private static final String FILE = """
            insert into care_case (id, number, kind, state, country, organisation_id, organisation_path, identity, submitter_id,
                                   patient_id, received_at, answer_promise, changed_at)
            select id('N'), '260000099', 'VIEW', 'RECEIVED', 'SE', o.id, o.path, '%s', null, null, now(), 'NONE', now()
            from organisation o where o.id = id('UNIT')""";
    private static final String HIDDEN = FILE.formatted("HIDDEN_FROM_UNIT");
    private static final String ANONYMOUS = FILE.formatted("ANONYMOUS");
    private static final String PARTY =
            "insert into case_party (case_id, person_id, role) values (id('N'), id('ANNA'), 'SUBMITTER')";
    private static final String NAME = """
            insert into case_unit (case_id, organisation_id, organisation_path, role, added_at)
            select id('%s'), o.id, o.path, '%s', now() from organisation o where o.id = id('%s')""";
    private static final String SET = """
            insert into case_unit (case_id, organisation_id, organisation_path, role, added_at, added_by, added_name)
            select id('%s'), o.id, o.path, '%s', now(), id('%s'), 'H' from organisation o where o.id = id('FAR_UNIT')""";
    private static final String REMOVE =
            "update case_unit set removed_at = now(), removed_by = id('%s') where case_id = id('%s') and role = '%s'";

    @Nested
    @OfTable("case_unit")
    class Units {

        @Test
        void isSeenByPartiesAndBothWhoReadAndWhoAllocateThere() {
            seen("case_unit", "id")
                    .by(
                            Who.ANNA,
                            "unit of NEW",
                            "unit of OPEN",
                            "unit of DONE",
                            "further unit of OPEN",
                            "further unit of DONE")
                    .by(Who.BO, "unit of FOREIGN")
                    .by(
                            Who.READERS,
                            "unit of NEW",
                            "unit of OPEN",
                            "unit of DONE",
                            "further unit of OPEN",
                            "further unit of DONE")
                    .by(
                            Who.ALLOCATOR,
                            "unit of NEW",
                            "unit of OPEN",
                            "unit of DONE",
                            "further unit of OPEN",
                            "further unit of DONE")
                    .by(Who.FAR, "unit of FOREIGN")
                    .andByNobodyElse();
        }

        @Test
        void isNamedByWhoeverFilesTheCase() {
            may(Who.ANNA, HIDDEN, PARTY, NAME.formatted("N", "RECEIVES", "UNIT"));
            may(Who.ANNA, HIDDEN, PARTY, NAME.formatted("N", "CONCERNED", "FAR_UNIT"));
            mayNot(Who.ANNA, HIDDEN, PARTY, NAME.formatted("N", "RECEIVES", "FAR_UNIT"));
            mayNot(Who.ANNA, HIDDEN, PARTY, NAME.formatted("N", "CONCERNED", "UNIT"));
            mayNot(
                    Who.ANNA,
                    HIDDEN,
                    PARTY,
                    NAME.formatted("N", "CONCERNED", "FAR_UNIT").replace("o.path", "'a'::ltree"));
            may(Who.PUBLIC, ANONYMOUS, NAME.formatted("N", "CONCERNED", "FAR_UNIT"));
            nobodyMay(NAME.formatted("NEW", "CONCERNED", "FAR_UNIT"));
            mayNot(Who.ANNA, HIDDEN, PARTY, SET.formatted("N", "CONCERNED", "HANDLER"));
        }

        @Test
        void isSetByTheHandlerOfAnOpenCaseInTheirOwnName() {
            onlyMay(List.of(Who.HANDLER), SET.formatted("OPEN", "CONCERNED", "HANDLER"));
            nobodyMay(SET.formatted("OPEN", "CONCERNED", "COLLEAGUE"));
            nobodyMay(SET.formatted("OPEN", "RECEIVES", "HANDLER"));
            nobodyMay(SET.formatted("NEW", "CONCERNED", "HANDLER"));
            nobodyMay(SET.formatted("DONE", "CONCERNED", "HANDLER"));
        }

        @Test
        void isTakenBackByTheHandlerAndNeverOverwritten() {
            onlyMay(List.of(Who.HANDLER), REMOVE.formatted("HANDLER", "OPEN", "CONCERNED"));
            nobodyMay(REMOVE.formatted("COLLEAGUE", "OPEN", "CONCERNED"));
            nobodyMay(REMOVE.formatted("HANDLER", "OPEN", "RECEIVES"));
            nobodyMay(REMOVE.formatted("HANDLER", "DONE", "CONCERNED"));
            nobodyMay("update case_unit set removed_at = null, removed_by = null");
            for (var column : List.of(
                    "id", "case_id", "organisation_id", "organisation_path", "role", "finds", "added_at", "added_by")) {
                nobodyMay("update case_unit set " + column + " = " + column);
            }
            nobodyMay("delete from case_unit");
        }
    }
}
