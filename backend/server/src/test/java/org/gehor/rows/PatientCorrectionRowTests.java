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

/** Who the patient is, corrected: STRANGER is the right one instead of PATIENT. */
class PatientCorrectionRowTests {

    private static final As SUBMITTER = As.citizen("SUBMITTER");
    private static final As FORMER = As.citizen("PATIENT");
    private static final As RIGHT = As.citizen("STRANGER");
    private static final As HANDLER = As.staff("HANDLER");
    private static final As COLLEAGUE = As.staff("COLLEAGUE");
    private static final String SCOPE = "select app_case_scope(id('CARED'))";
    private static final String STEPS = "select count(*) from representation_step where case_id = id('CARED')";

    @AfterEach
    void putBack() {
        RepresentationWorld.reset();
    }

    /** @param former who is said to have been taken for the patient, @param state of the representation after it */
    private static String correction(String former, String patient, String by, String state) {
        return """
                insert into patient_correction (case_id, representation_id, former_id, patient_id, patient_name, patient_born_on,
                    patient_decides, state, reason, corrected_at, corrected_by, corrected_name)
                values (id('CARED'), id('representation of CARED'), id('%s'), id('%s'), 'Right', date '1950-01-01', true, '%s',
                        'A digit was wrong.', now(), id('%s'), 'H')""".formatted(former, patient, state, by);
    }

    private static final String OWN = correction("PATIENT", "STRANGER", "HANDLER", "REQUESTED");

    @Nested
    @OfTable("patient_correction")
    class Corrections {

        @Test
        void isSeenByReadersAndByTheRightPatientWhoHasSaidYes() {
            var seeing = "select patient_name from patient_correction where case_id = id('CARED')";
            assertThat(tried(HANDLER, OWN)).isOne();
            for (var who : List.of(HANDLER, COLLEAGUE, As.staff("ABOVE"))) {
                assertThat(seen(who, seeing)).as(who.name()).isEqualTo("Right");
            }
            for (var who : List.of(SUBMITTER, FORMER, RIGHT, As.staff("ELSEWHERE"), As.staff("ALLOCATOR"))) {
                assertThat(seen(who, seeing)).as(who.name()).isEqualTo("-");
            }
            for (var role : List.of("gehor_public", "gehor_login", "gehor_operator", "gehor_follower")) {
                assertThat(seen(new As(role, ""), seeing)).as(role).isEqualTo("denied");
            }
            given("update case_party set scope = 'FULL' where role = 'PATIENT' and case_id = id('CARED')");
            assertThat(seen(RIGHT, seeing)).isEqualTo("Right");
        }

        @Test
        void isWrittenByTheHandlerOnlyAndAsItStands() {
            for (var who : List.of(SUBMITTER, FORMER, RIGHT, COLLEAGUE, As.staff("ELSEWHERE"))) {
                assertThat(tried(who, correction("PATIENT", "STRANGER", who.name(), "REQUESTED")))
                        .as(who.name())
                        .isZero();
            }
            assertThat(tried(HANDLER, correction("PATIENT", "STRANGER", "COLLEAGUE", "REQUESTED")))
                    .as("as another")
                    .isZero();
            assertThat(tried(HANDLER, correction("GUARDIAN", "STRANGER", "HANDLER", "REQUESTED")))
                    .as("of another")
                    .isZero();
            assertThat(tried(HANDLER, correction("PATIENT", "SUBMITTER", "HANDLER", "REQUESTED")))
                    .as("the one who filed")
                    .isZero();
            assertThat(tried(HANDLER, correction("PATIENT", "STRANGER", "HANDLER", "WITHDRAWN")))
                    .as("was not given up")
                    .isZero();
            assertThat(tried(HANDLER, OWN)).isOne();
        }

        @Test
        void isNotWrittenOnceThePatientHasSaidThatItIsAboutThem() {
            given("""
                    insert into representation_step (representation_id, case_id, state, at, by_kind)
                    values (id('representation of CARED'), id('CARED'), 'ACTIVE', now(), 'PATIENT')""");
            assertThat(tried(HANDLER, OWN)).isZero();
        }

        @Test
        void neverChanges() {
            assertThat(tried(HANDLER, OWN)).isOne();
            for (var who : List.of(HANDLER, RIGHT, SUBMITTER)) {
                assertThat(tried(who, "update patient_correction set reason = 'other'"))
                        .isZero();
                assertThat(tried(who, "delete from patient_correction")).isZero();
            }
        }
    }

    @Test
    void movesTheCaseFromTheOneToTheOther() {
        assertThat(seen(FORMER, SCOPE)).isEqualTo("ASKED");
        assertThat(seen(RIGHT, SCOPE)).isEqualTo("-");
        assertThat(tried(HANDLER, OWN)).isOne();

        assertThat(seen(FORMER, SCOPE)).isEqualTo("-");
        assertThat(seen(FORMER, "select count(*) from care_case where id = id('CARED')"))
                .isEqualTo("0");
        assertThat(seen(FORMER, "select count(*) from representation where case_id = id('CARED')"))
                .isEqualTo("0");
        assertThat(seen(RIGHT, SCOPE)).isEqualTo("ASKED");
        assertThat(seen(SUBMITTER, SCOPE)).isEqualTo("OWN");
        assertThat(seen(FORMER, "select count(*) from care_case where id = id('CARED_OPEN')"))
                .as("another case of theirs")
                .isEqualTo("1");
    }

    @Test
    void hidesFromTheRightPatientWhatWasBefore() {
        given("update representation_step set at = now() - interval '1 day'");
        assertThat(tried(HANDLER, OWN)).isOne();
        given("""
                insert into representation_step (representation_id, case_id, state, at, by_kind, by_name)
                values (id('representation of CARED'), id('CARED'), 'REQUESTED', now(), 'STAFF', 'H')""");
        assertThat(seen(RIGHT, STEPS)).isEqualTo("1");
        assertThat(seen(SUBMITTER, STEPS)).isEqualTo("2");
        assertThat(seen(HANDLER, STEPS)).isEqualTo("2");
        assertThat(seen(FORMER, STEPS)).isEqualTo("0");
    }

    @Test
    void cannotBeDoneWithoutTheRow() {
        for (var change : List.of(
                "update care_case set patient_id = id('STRANGER') where id = id('CARED')",
                "update representation set patient_id = id('STRANGER') where case_id = id('CARED')",
                "delete from case_party where case_id = id('CARED')",
                "insert into case_party (case_id, person_id, role, scope) values (id('CARED'), id('STRANGER'), 'PATIENT', 'ASKED')")) {
            assertThat(tried(HANDLER, change)).as(change).isZero();
        }
    }

    @Nested
    class OfOneWhoSaidThatItIsNotAboutThem {

        private static final String SAME = correction("PATIENT", "PATIENT", "HANDLER", "REQUESTED");
        private static final String TO =
                "update representation set state = '%s', decided_at = now(), decided_by_kind = 'PATIENT'%s"
                        + " where case_id = id('CARED')";

        @Test
        void letsThemNoFurtherByThemselves() {
            given(TO.formatted("DECLINED", ", not_about_me = true"));
            for (var change : List.of(
                    TO.formatted("TAKEN_OVER", ""),
                    TO.formatted("TAKEN_OVER", ", not_about_me = false"),
                    TO.formatted("DECLINED", ", not_about_me = false"),
                    TO.formatted("ACTIVE", ""))) {
                assertThat(tried(FORMER, change)).as(change).isZero();
            }
        }

        @Test
        void letsTheHandlerAskThemAnew() {
            assertThat(tried(HANDLER, SAME)).as("before they said so").isZero();
            given(TO.formatted("DECLINED", ", not_about_me = true"));
            var without =
                    "update representation set state = 'REQUESTED', patient_since = now(), not_about_me = false, decided_at = null,"
                            + " decided_by_kind = null where case_id = id('CARED')";
            assertThat(tried(HANDLER, without)).as("without the row").isZero();
            assertThat(tried(COLLEAGUE, correction("PATIENT", "PATIENT", "COLLEAGUE", "REQUESTED")))
                    .isZero();
            assertThat(tried(HANDLER, SAME)).isOne();

            assertThat(seen(FORMER, SCOPE)).isEqualTo("ASKED");
            assertThat(seen(
                            FORMER,
                            "select state from representation where case_id = id('CARED') and not not_about_me"))
                    .isEqualTo("REQUESTED");
            assertThat(tried(HANDLER, SAME)).as("a second time").isZero();
        }
    }

    @Test
    void tellsTheFormerThatItIsTheirsNoMoreAndNothingElse() {
        given("""
                insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, person_id, actor_id)
                select t.type, 'CASE', now(), id('CARED'), o.id, o.path, id(t.person), id('HANDLER')
                from organisation o, (values ('PATIENT_CORRECTED', 'PATIENT'), ('CASE_TAKEN', 'PATIENT')) t (type, person)
                where o.id = id('UNIT')""");
        assertThat(tried(HANDLER, OWN)).isOne();
        var events = "select string_agg(type, ' ') from event where case_id = id('CARED')";
        assertThat(seen(FORMER, events)).isEqualTo("PATIENT_CORRECTED");
        assertThat(seen(As.citizen("GUARDIAN"), events)).isEqualTo("-");
    }
}
