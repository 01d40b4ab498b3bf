package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehor.support.RepresentationWorld.given;
import static org.gehor.support.RepresentationWorld.seen;
import static org.gehor.support.RepresentationWorld.tried;

import java.util.List;
import org.gehor.support.RepresentationWorld;
import org.gehor.support.RepresentationWorld.As;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who tells that a representation has ended by itself, and who sees that. */
class RepresentationEndRowTests {

    private static final As FOLLOWER = new As("gehor_follower", "");
    private static final List<As> ACTORS = List.of(
            As.citizen("SUBMITTER"),
            As.citizen("PATIENT"),
            As.citizen("GUARDIAN"),
            As.staff("HANDLER"),
            As.staff("COLLEAGUE"));
    private static final String END = "update representation set told_until = %s where id = id('let in')";
    private static final String TELL = """
            insert into event (type, audience, occurred_at, case_id, organisation_id, organisation_path, item_id, actor_id)
            select '%s', 'CASE', now(), id('CARED'), o.id, o.path, id('%s'), %s from organisation o where o.id = id('%s')""";
    private static final String OWN = TELL.formatted("REPRESENTATION_CHANGED", "let in", "null", "UNIT");

    /** GUARDIAN was let in, until a second ago. */
    @BeforeEach
    void letIn() {
        given("""
                insert into representation (id, case_id, case_number, country, representative_id, representative_name, patient_id,
                    basis, relation, patient_decides, patient_may_end, state, requested_at, decided_at, decided_by_kind,
                    decided_by_name, valid_until)
                values (id('let in'), id('CARED'), '1', 'SE', id('GUARDIAN'), 'G', id('PATIENT'), 'GUARDIAN_OF_MINOR', 'CHILD',
                        false, false, 'ACTIVE', now(), now(), 'STAFF', 'H', now() - interval '1 second');
                insert into case_party (case_id, person_id, role) values (id('CARED'), id('GUARDIAN'), 'REPRESENTATIVE')""");
        given(TELL.formatted("CASE_TAKEN", "other", "id('HANDLER')", "UNIT"));
    }

    @AfterEach
    void putBack() {
        RepresentationWorld.reset();
    }

    @Test
    void isToldByFollowersWhenItHasEndedOnly() {
        for (var who : ACTORS) {
            assertThat(tried(who, OWN)).as(who.name()).isZero();
            assertThat(tried(who, END.formatted("valid_until"))).as(who.name()).isZero();
        }
        assertThat(tried(FOLLOWER, END.formatted("now()"))).as("another end").isZero();
        assertThat(tried(FOLLOWER, "update representation set state = 'WITHDRAWN' where id = id('let in')"))
                .isZero();
        assertThat(tried(FOLLOWER, END.formatted("valid_until"))).isOne();
        assertThat(tried(FOLLOWER, OWN)).isOne();

        given("update representation set valid_until = now() + interval '1 second' where id = id('let in')");
        assertThat(tried(FOLLOWER, END.formatted("valid_until"))).isZero();
        assertThat(tried(FOLLOWER, OWN)).isZero();
    }

    @Test
    void isToldOfTheCaseWhereItIsAndOfNobodysDoing() {
        assertThat(tried(FOLLOWER, TELL.formatted("CASE_CLOSED", "let in", "null", "UNIT")))
                .isZero();
        assertThat(tried(FOLLOWER, TELL.formatted("REPRESENTATION_CHANGED", "let in", "id('HANDLER')", "UNIT")))
                .isZero();
        assertThat(tried(FOLLOWER, TELL.formatted("REPRESENTATION_CHANGED", "let in", "null", "FAR_UNIT")))
                .isZero();
        assertThat(tried(FOLLOWER, TELL.formatted("REPRESENTATION_CHANGED", "representation of CARED", "null", "UNIT")))
                .as("one that has not ended")
                .isZero();
    }

    @Test
    void isAllThatWhoWasLetInStillSeesOfTheCase() {
        given(OWN);
        given(TELL.formatted("REPRESENTATION_CHANGED", "representation of CARED", "id('PATIENT')", "UNIT"));
        var events = "select string_agg(type, ' ') from event where case_id = id('CARED')";
        assertThat(seen(As.citizen("GUARDIAN"), events)).isEqualTo("REPRESENTATION_CHANGED");
        assertThat(seen(As.citizen("STRANGER"), events)).isEqualTo("-");
        assertThat(seen(As.citizen("GUARDIAN"), "select count(*) from care_case where id = id('CARED')"))
                .isEqualTo("0");
    }
}
