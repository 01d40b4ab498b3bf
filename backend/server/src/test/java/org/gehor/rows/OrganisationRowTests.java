package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gehor.rows.RowWorld.may;
import static org.gehor.rows.RowWorld.mayNot;
import static org.gehor.rows.RowWorld.nobodyMay;
import static org.gehor.rows.RowWorld.onlyMay;
import static org.gehor.rows.RowWorld.seen;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Organisations and the staff's roles at them. */
class OrganisationRowTests {

    private static final String NEW_UNIT = """
            insert into organisation (id, parent_id, path, kind, country, external_id, external_id_kind, name, search_text)
            values (id('N'), id('%s'), '%s'::ltree, '%s', 'SE', 'X-N', 'HSA', 'New', 'new')""";

    @Nested
    @OfTable("organisation")
    class Organisations {

        @Test
        void isPublic() {
            seen("organisation", "id")
                    .by(
                            EnumSet.complementOf(EnumSet.of(Who.SEALER)),
                            "SWEDEN",
                            "REGION",
                            "UNIT",
                            "NEXT_UNIT",
                            "OTHER_REGION",
                            "FAR_UNIT")
                    .andByNobodyElse();
        }

        @Test
        void growsByItsAdministratorsBelowTheirNode() {
            onlyMay(
                    List.of(Who.ADMIN, Who.OPERATOR),
                    NEW_UNIT.formatted("REGION", path("SWEDEN", "REGION", "N"), "UNIT"));
            onlyMay(
                    List.of(Who.OPERATOR),
                    NEW_UNIT.formatted("OTHER_REGION", path("SWEDEN", "OTHER_REGION", "N"), "UNIT"));
            onlyMay(List.of(Who.OPERATOR), NEW_UNIT.formatted("SWEDEN", path("SWEDEN", "N"), "NATION"));
        }

        @Test
        void isDescribedByItsAdministrators() {
            onlyMay(List.of(Who.ADMIN, Who.OPERATOR), "update organisation set name = 'Other' where id = id('UNIT')");
            onlyMay(List.of(Who.OPERATOR), "update organisation set name = 'Other' where id = id('FAR_UNIT')");
            onlyMay(List.of(Who.OPERATOR), "update organisation set name = 'Other' where id = id('SWEDEN')");
            mayNot(Who.ADMIN, "update organisation set kind = 'NATION' where id = id('UNIT')");
        }

        @Test
        void neverMovesOrGoes() {
            for (var column : List.of("id", "parent_id", "path", "country", "external_id")) {
                nobodyMay("update organisation set " + column + " = " + column + " where id = id('UNIT')");
            }
            nobodyMay("delete from organisation where id = id('UNIT')");
        }

        @Test
        void hasAPathThatEndsWithItsParentAndItself() {
            for (var wrong :
                    List.of(path("SWEDEN", "REGION", "OTHER"), path("SWEDEN", "UNIT", "N"), path("REGION", "N", "N"))) {
                assertThatThrownBy(() -> may(Who.OPERATOR, NEW_UNIT.formatted("REGION", wrong, "UNIT")))
                        .hasStackTraceContaining("violates check constraint");
            }
        }

        private static String path(String... steps) {
            return Arrays.stream(steps)
                    .map(step -> Who.id(step).toString().replace("-", ""))
                    .collect(Collectors.joining("."));
        }
    }

    @Nested
    @OfTable("operator_file")
    class OperatorFiles {

        @Test
        void isTheOperators() {
            seen("operator_file", "location").by(Who.OPERATOR, "file:none").andByNobodyElse();
            onlyMay(List.of(Who.OPERATOR), "insert into operator_file (sha256, location) values ('1', 'x')");
            nobodyMay("update operator_file set location = 'x'");
            nobodyMay("delete from operator_file");
        }
    }

    @Nested
    @OfTable("staff_member")
    class StaffMembers {

        @Test
        void isSeenByEachOfThemselvesAndByTheStepOfLoggingIn() {
            var seen = seen("staff_member", "id");
            var all = Who.STAFF.stream().map(Who::name).toArray(String[]::new);
            Who.STAFF.forEach(who -> seen.by(who, who.name()));
            seen.by(Who.LOGIN, all)
                    .by(Who.OPERATOR, all)
                    .by(Who.FOLLOWER, "HANDLER")
                    .andByNobodyElse();
            mayNot(Who.FOLLOWER, "select name from staff_member");
        }

        @Test
        void isMadeAndNamedByLoggingIn() {
            onlyMay(
                    List.of(Who.LOGIN, Who.OPERATOR),
                    "insert into staff_member (employee_id, name, title) values ('E', 'E', 'E')");
            onlyMay(
                    List.of(Who.LOGIN),
                    "update staff_member set name = 'N', title = 'T', email = 'e@example.org' where id = id('HANDLER')");
            nobodyMay("update staff_member set employee_id = 'OTHER' where id = id('HANDLER')");
            nobodyMay("update staff_member set id = id('OTHER') where id = id('HANDLER')");
            nobodyMay("delete from staff_member where id = id('REVOKED')");
        }
    }

    @Nested
    @OfTable("role_assignment")
    class RoleAssignments {

        private static final String GRANT = """
                insert into role_assignment (staff_id, organisation_id, path, role, covers_subtree)
                select id('%s'), o.id, o.path, 'HANDLER', true from organisation o where o.id = id('UNIT')""";

        @Test
        void isSeenByEachOfTheirOwnAndByTheOperator() {
            var seen = seen("role_assignment", "id");
            Who.STAFF.forEach(who -> seen.by(who, "role of " + who.name()));
            seen.by(
                            Who.OPERATOR,
                            Who.STAFF.stream()
                                    .map(who -> "role of " + who.name())
                                    .toArray(String[]::new))
                    .andByNobodyElse();
        }

        @Test
        void isGrantedByTheOperatorAlone() {
            onlyMay(List.of(Who.OPERATOR), GRANT.formatted("FAR"));
            Who.STAFF.forEach(who -> mayNot(who, GRANT.formatted(who.name())));
            nobodyMay("update role_assignment set revoked_at = null where id = id('role of REVOKED')");
            nobodyMay("update role_assignment set covers_subtree = true where id = id('role of ABOVE_ONLY')");
            nobodyMay("delete from role_assignment where id = id('role of HANDLER')");
        }
    }
}
