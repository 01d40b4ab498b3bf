package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehor.support.RepresentationWorld.given;
import static org.gehor.support.RepresentationWorld.seen;
import static org.gehor.support.RepresentationWorld.tried;

import java.util.List;
import org.gehor.support.RepresentationWorld;
import org.gehor.support.RepresentationWorld.As;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Representations, what is claimed of them, their history, and the answer for one who may know nothing of the patient. */
class RepresentationRowTests {

    private static final As SUBMITTER = As.citizen("SUBMITTER");
    private static final As PATIENT = As.citizen("PATIENT");
    private static final As STRANGER = As.citizen("STRANGER");
    private static final As HANDLER = As.staff("HANDLER");
    private static final As COLLEAGUE = As.staff("COLLEAGUE");
    private static final List<As> OUTSIDERS = List.of(
            STRANGER,
            As.citizen("GUARDIAN"),
            As.staff("ELSEWHERE"),
            As.staff("ALLOCATOR"),
            As.staff("ANALYST"),
            As.staff("ADMIN"),
            As.staff("REVOKED"),
            As.staff("FAR"));
    private static final String OF_CASE = " where case_id = id('CARED')";
    private static final String DECIDE = """
            update representation set state = '%s', decided_at = now(), decided_by_kind = '%s', decided_by_name = %s
            where id = id('representation of CARED')""";

    @AfterEach
    void putBack() {
        RepresentationWorld.reset();
    }

    static String count(String table, As who) {
        return seen(who, "select count(*) from " + table + OF_CASE);
    }

    private static void isSeen(String table, int rows, As... those) {
        for (var who : those) {
            assertThat(count(table, who)).as(table + " by " + who).isEqualTo(Integer.toString(rows));
        }
    }

    private static void nobodyElseSees(String table) {
        OUTSIDERS.forEach(
                who -> assertThat(count(table, who)).as(table + " by " + who).isEqualTo("0"));
        for (var role : List.of("gehor_public", "gehor_login", "gehor_operator", "gehor_integration")) {
            assertThat(count(table, new As(role, ""))).as(table + " by " + role).isEqualTo("denied");
        }
    }

    static String decision(String state, String by) {
        return DECIDE.formatted(state, by, by.equals("STAFF") ? "'H'" : "null");
    }

    static void inState(String state, String by) {
        given("update representation set state = '%s', decided_at = now(), decided_by_kind = '%s', decided_by_name = %s"
                        .formatted(state, by, by.equals("STAFF") ? "'H'" : "null")
                + OF_CASE);
    }

    private static void claimed() {
        given("update representation set state = 'CLAIMED', patient_decides = false, patient_may_end = false"
                + OF_CASE);
    }

    @Nested
    @OfTable("representation")
    class Representations {

        @Test
        void isSeenByBothSidesAndByReaders() {
            isSeen("representation", 1, SUBMITTER, PATIENT, HANDLER, COLLEAGUE, As.staff("ABOVE"));
            nobodyElseSees("representation");
        }

        @Test
        void isKnownToFollowersWithoutNamesAndReasons() {
            var follower = new As("gehor_follower", "");
            assertThat(seen(follower, "select count(state) from representation" + OF_CASE))
                    .isEqualTo("1");
            for (var column : List.of("representative_name", "reason", "decided_by_name", "relation")) {
                assertThat(seen(follower, "select " + column + " from representation"))
                        .isEqualTo("denied");
            }
        }

        @Test
        void isAnsweredByThePatientWhoIsAsked() {
            for (var who : List.of(SUBMITTER, STRANGER, HANDLER)) {
                assertThat(tried(who, decision("ACTIVE", "PATIENT")))
                        .as(who.name())
                        .isZero();
            }
            assertThat(tried(PATIENT, decision("ACTIVE", "STAFF"))).isZero();
            assertThat(tried(PATIENT, decision("REFUSED", "PATIENT"))).isZero();
            assertThat(tried(PATIENT, decision("DECLINED", "PATIENT"))).isOne();
            assertThat(tried(PATIENT, decision("ACTIVE", "PATIENT"))).isZero();
            assertThat(tried(PATIENT, decision("TAKEN_OVER", "PATIENT"))).isOne();
        }

        @Test
        void isEndedByEitherSideAndThenHoldsNeverAgain() {
            inState("ACTIVE", "PATIENT");
            assertThat(tried(STRANGER, decision("WITHDRAWN", "PATIENT"))).isZero();
            assertThat(tried(SUBMITTER, decision("WITHDRAWN", "PATIENT"))).isZero();
            assertThat(tried(SUBMITTER, decision("WITHDRAWN", "REPRESENTATIVE")))
                    .isOne();
            for (var who : List.of(SUBMITTER, PATIENT, HANDLER)) {
                for (var by : List.of("PATIENT", "STAFF", "REPRESENTATIVE")) {
                    assertThat(tried(who, decision("ACTIVE", by)))
                            .as(who + " as " + by)
                            .isZero();
                }
            }
        }

        @Test
        void isDecidedByTheHandlerWhereStaffCheckIt() {
            assertThat(tried(HANDLER, decision("ACTIVE", "STAFF")))
                    .as("the patient is asked")
                    .isZero();
            claimed();
            assertThat(tried(COLLEAGUE, decision("ACTIVE", "STAFF"))).isZero();
            assertThat(tried(PATIENT, decision("ACTIVE", "PATIENT"))).isZero();
            assertThat(tried(SUBMITTER, decision("ACTIVE", "REPRESENTATIVE"))).isZero();
            assertThat(tried(HANDLER, decision("ACTIVE", "STAFF"))).isOne();
            assertThat(tried(PATIENT, decision("WITHDRAWN", "PATIENT")))
                    .as("not the patient's to end")
                    .isZero();
            assertThat(tried(HANDLER, decision("REFUSED", "STAFF"))).isOne();
        }

        @Test
        void keepsWhoItIsAbout() {
            for (var column : List.of(
                    "case_id",
                    "representative_id",
                    "patient_id",
                    "basis",
                    "patient_decides",
                    "patient_may_end",
                    "valid_until")) {
                for (var who : List.of(SUBMITTER, PATIENT)) {
                    assertThat(tried(who, "update representation set " + column + " = null" + OF_CASE))
                            .as(column)
                            .isZero();
                }
            }
            for (var who : List.of(SUBMITTER, PATIENT, HANDLER)) {
                assertThat(tried(who, "delete from representation" + OF_CASE)).isZero();
            }
        }

        @Test
        void isNotMadeUpForACaseThatIsThere() {
            var claim = """
                    insert into representation (case_id, case_number, country, representative_id, representative_name, patient_id,
                        basis, relation, patient_decides, patient_may_end, state, requested_at)
                    values (id('OPEN'), '1', 'SE', id('%s'), 'N', id('ANNA'), 'NONE', 'REPRESENTED', true, true, 'REQUESTED', now())
                    """;
            for (var who : List.of(STRANGER, SUBMITTER, As.citizen("ANNA"), HANDLER)) {
                assertThat(tried(who, claim.formatted(who.name())))
                        .as(who.name())
                        .isZero();
            }
        }

        @Test
        void letsInWhomTheHandlerAdmitsAndNobodyElse() {
            var admit = """
                    insert into representation (case_id, case_number, country, representative_id, representative_name, patient_id,
                        basis, relation, patient_decides, patient_may_end, state, requested_at, decided_at, decided_by_kind,
                        decided_by_name)
                    values (id('CARED'), '1', 'SE', id('GUARDIAN'), 'N', id('%s'), 'GUARDIAN_OF_MINOR', 'CHILD', false, false,
                            'ACTIVE', now(), now(), 'STAFF', 'H')""";
            var party =
                    "insert into case_party (case_id, person_id, role) values (id('CARED'), id('GUARDIAN'), 'REPRESENTATIVE')";
            assertThat(tried(HANDLER, party)).as("before the decision").isZero();
            assertThat(tried(COLLEAGUE, admit.formatted("PATIENT"))).isZero();
            assertThat(tried(HANDLER, admit.formatted("STRANGER"))).isZero();
            assertThat(tried(HANDLER, admit.formatted("PATIENT"), party)).isOne();
            assertThat(seen(As.citizen("GUARDIAN"), "select app_case_scope(id('CARED'))"))
                    .isEqualTo("FULL");
        }
    }

    @Nested
    @OfTable("representation_claim")
    class Claims {

        @Test
        void isSeenByWhoClaimsItAndByReadersAndByAPatientWhoSeesTheCase() {
            isSeen("representation_claim", 1, SUBMITTER, HANDLER, COLLEAGUE);
            isSeen("representation_claim", 0, PATIENT);
            nobodyElseSees("representation_claim");
            given("update case_party set scope = 'FULL' where role = 'PATIENT' and case_id = id('CARED')");
            isSeen("representation_claim", 1, PATIENT);
        }

        @Test
        void neverChanges() {
            for (var who : List.of(SUBMITTER, PATIENT, HANDLER)) {
                assertThat(tried(who, "update representation_claim set statement = 'x'" + OF_CASE))
                        .isZero();
                assertThat(tried(who, "delete from representation_claim" + OF_CASE))
                        .isZero();
            }
        }
    }

    @Nested
    @OfTable("representation_step")
    class Steps {

        private static final String STEP = """
                insert into representation_step (representation_id, case_id, state, at, by_kind, by_name)
                values (id('representation of CARED'), id('CARED'), '%s', now(), '%s', %s)""";

        @Test
        void isSeenByBothSidesAndByReaders() {
            isSeen("representation_step", 1, SUBMITTER, PATIENT, HANDLER, COLLEAGUE);
            nobodyElseSees("representation_step");
        }

        @Test
        void isAddedInOnesOwnPartAndAsItStands() {
            assertThat(tried(PATIENT, STEP.formatted("REQUESTED", "PATIENT", "null")))
                    .isOne();
            assertThat(tried(PATIENT, STEP.formatted("ACTIVE", "PATIENT", "null")))
                    .as("not so")
                    .isZero();
            assertThat(tried(PATIENT, STEP.formatted("REQUESTED", "REPRESENTATIVE", "null")))
                    .isZero();
            assertThat(tried(PATIENT, STEP.formatted("REQUESTED", "STAFF", "'H'")))
                    .isZero();
            assertThat(tried(SUBMITTER, STEP.formatted("REQUESTED", "PATIENT", "null")))
                    .isZero();
            assertThat(tried(STRANGER, STEP.formatted("REQUESTED", "PATIENT", "null")))
                    .isZero();
            assertThat(tried(COLLEAGUE, STEP.formatted("REQUESTED", "STAFF", "'H'")))
                    .isZero();
            assertThat(tried(HANDLER, STEP.formatted("REQUESTED", "STAFF", "'H'")))
                    .isOne();
        }

        @Test
        void neverChanges() {
            for (var who : List.of(SUBMITTER, PATIENT, HANDLER)) {
                assertThat(tried(who, "update representation_step set reason = 'x'" + OF_CASE))
                        .isZero();
                assertThat(tried(who, "delete from representation_step" + OF_CASE))
                        .isZero();
            }
        }
    }

    @Nested
    @OfTable("answer_for_submitter")
    class AnswersForSubmitters {

        @Test
        void isSeenByWhoFiledAndByReadersNotByAPatientWhoIsAsked() {
            isSeen("answer_for_submitter", 1, SUBMITTER, HANDLER, COLLEAGUE);
            isSeen("answer_for_submitter", 0, PATIENT);
            nobodyElseSees("answer_for_submitter");
        }

        @Test
        void isSignedWithItsAnswerAndNeverAfterwards() {
            var late = """
                    insert into answer_for_submitter (answer_id, case_id, version, text, signed_name, published_at)
                    values (id('answer of DONE'), id('DONE'), 1, 'x', 'H', now())""";
            for (var who : List.of(SUBMITTER, PATIENT, HANDLER, COLLEAGUE)) {
                assertThat(tried(who, late)).as(who.name()).isZero();
                assertThat(tried(who, "update answer_for_submitter set text = 'x'" + OF_CASE))
                        .isZero();
                assertThat(tried(who, "delete from answer_for_submitter" + OF_CASE))
                        .isZero();
            }
        }
    }
}
