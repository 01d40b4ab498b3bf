package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehor.representation.RepresentationState.ACTIVE;
import static org.gehor.representation.RepresentationState.CLAIMED;
import static org.gehor.representation.RepresentationState.DECLINED;
import static org.gehor.representation.RepresentationState.REFUSED;
import static org.gehor.representation.RepresentationState.REQUESTED;
import static org.gehor.representation.RepresentationState.TAKEN_OVER;
import static org.gehor.representation.RepresentationState.WITHDRAWN;
import static org.gehor.support.RepresentationWorld.given;
import static org.gehor.support.RepresentationWorld.seen;
import static org.gehor.support.RepresentationWorld.tried;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.gehor.cases.PatientRelation;
import org.gehor.support.RepresentationWorld;
import org.gehor.support.RepresentationWorld.As;
import org.jspecify.annotations.Nullable;

/**
 * In whatever order somebody asks, agrees, declines, withdraws, takes over, decides, or time passes: the representative sees no more
 * than what they wrote unless the representation holds at that moment, and never again after it was withdrawn. The rules in the
 * code, the moves that the database lets through and the scope that it tells all say the same.
 */
class RepresentationPropertyTests {

    private static final As SUBMITTER = As.citizen("SUBMITTER");
    private static final As PATIENT = As.citizen("PATIENT");
    private static final As HANDLER = As.staff("HANDLER");
    private static final Instant NOW = Instant.EPOCH;

    enum Act {
        CONSENT(PATIENT, RepresentationActionName.GIVE_CONSENT, ACTIVE),
        DECLINE(PATIENT, RepresentationActionName.DECLINE_CONSENT, DECLINED),
        TAKE_OVER(PATIENT, RepresentationActionName.TAKE_OVER, TAKEN_OVER),
        WITHDRAW(PATIENT, RepresentationActionName.WITHDRAW_CONSENT, WITHDRAWN),
        GIVE_UP(SUBMITTER, RepresentationActionName.WITHDRAW_CONSENT, WITHDRAWN),
        GRANT(HANDLER, RepresentationActionName.DECIDE, ACTIVE),
        REFUSE(HANDLER, RepresentationActionName.DECIDE, REFUSED),
        /** The end of it comes. */
        EXPIRE(null, null, null),
        /** Its end is set anew, past all rules: as when a mistake of the clock is mended. */
        PROLONG(null, null, null);

        private final @Nullable As who;
        private final @Nullable RepresentationActionName name;
        private final @Nullable RepresentationState to;

        Act(@Nullable As who, @Nullable RepresentationActionName name, @Nullable RepresentationState to) {
            this.who = who;
            this.name = name;
            this.to = to;
        }
    }

    /** What is known of it outside of the database. */
    private record Model(
            boolean decides,
            boolean mayEnd,
            RepresentationState state,
            @Nullable RepresentationDecider decidedBy,
            boolean expired,
            boolean patientSees,
            boolean withdrawn) {

        Model after(Act act) {
            return switch (act) {
                case EXPIRE -> new Model(decides, mayEnd, state, decidedBy, true, patientSees, withdrawn);
                case PROLONG -> new Model(decides, mayEnd, state, decidedBy, false, patientSees, withdrawn);
                default -> {
                    var to = Optional.ofNullable(act.to).orElseThrow();
                    yield new Model(
                            decides,
                            mayEnd,
                            to,
                            decider(act),
                            expired,
                            patientSees || act == Act.CONSENT || act == Act.TAKE_OVER,
                            withdrawn || to == WITHDRAWN);
                }
            };
        }

        boolean allows(Act act) {
            if (act.name == null) {
                return true;
            }
            var side = act.who == PATIENT
                    ? RepresentationSide.PATIENT
                    : act.who == SUBMITTER ? RepresentationSide.REPRESENTATIVE : null;
            var viewer = new RepresentationViewer(side, act.who == HANDLER, false);
            return RepresentationRules.hindrance(act.name, subject(), viewer).isEmpty()
                    && (act.name != RepresentationActionName.DECIDE
                            || RepresentationRules.leadsTo(subject(), act == Act.GRANT));
        }

        String submitterSees() {
            return state == ACTIVE && !expired ? "FULL" : "OWN";
        }

        private Representation subject() {
            return new Representation(
                    new UUID(0, 1),
                    new UUID(0, 2),
                    "1",
                    "SE",
                    RepresentationWorld.id("SUBMITTER"),
                    "S",
                    RepresentationWorld.id("PATIENT"),
                    "P",
                    RepresentationBasis.POWER_OF_ATTORNEY,
                    PatientRelation.REPRESENTED,
                    null,
                    decides,
                    mayEnd,
                    state,
                    NOW,
                    null,
                    decidedBy == null ? null : NOW,
                    decidedBy,
                    null,
                    null,
                    false,
                    true,
                    false,
                    false,
                    List.of());
        }
    }

    private static RepresentationDecider decider(Act act) {
        if (act.who == PATIENT) {
            return RepresentationDecider.PATIENT;
        }
        return act.who == HANDLER ? RepresentationDecider.STAFF : RepresentationDecider.REPRESENTATIVE;
    }

    @Property(tries = 150)
    void neverWidensWhatTheRepresentativeSees(
            @ForAll boolean decides, @ForAll boolean mayEnd, @ForAll @Size(max = 12) List<Act> acts) {
        try {
            var model = new Model(decides, mayEnd, decides ? REQUESTED : CLAIMED, null, false, false, false);
            given(
                    "update representation set state = '%s', patient_decides = %s, patient_may_end = %s where case_id = id('CARED')"
                            .formatted(model.state(), decides, mayEnd));
            agrees(model);
            for (var act : acts) {
                var allowed = model.allows(act);
                assertThat(happens(act)).as("%s of %s", act, model).isEqualTo(allowed);
                model = allowed ? model.after(act) : model;
                agrees(model);
            }
        } finally {
            RepresentationWorld.reset();
        }
    }

    private static boolean happens(Act act) {
        switch (act) {
            case EXPIRE -> given(until("now() - interval '1 second'"));
            case PROLONG -> given(until("now() + interval '1 day'"));
            default -> {
                return decided(act);
            }
        }
        return true;
    }

    private static String until(String end) {
        return "update representation set valid_until = " + end + " where case_id = id('CARED')";
    }

    private static boolean decided(Act act) {
        var who = Optional.ofNullable(act.who).orElseThrow();
        var update = """
                update representation set state = '%s', decided_at = now(), decided_by_kind = '%s', decided_by_name = %s
                where case_id = id('CARED')""".formatted(act.to, decider(act), who == HANDLER ? "'H'" : "null");
        return act == Act.CONSENT || act == Act.TAKE_OVER ? tried(who, update, """
                        update case_party set scope = 'FULL'
                        where case_id = id('CARED') and person_id = app_actor() and role = 'PATIENT'""") == 1 : tried(who, update) == 1;
    }

    private static void agrees(Model model) {
        var scope = seen(SUBMITTER, "select app_case_scope(id('CARED'))");
        assertThat(scope).as(model.toString()).isEqualTo(model.submitterSees());
        assertThat(seen(PATIENT, "select app_case_scope(id('CARED'))"))
                .isEqualTo(model.patientSees() ? "FULL" : "ASKED");
        assertThat(seen(SUBMITTER, "select count(*) from message where author_id = id('PATIENT')"))
                .isEqualTo(scope.equals("FULL") ? "1" : "0");
        assertThat(seen(SUBMITTER, "select count(*) from answer")).isEqualTo(scope.equals("FULL") ? "1" : "0");
        if (model.withdrawn()) {
            assertThat(scope).as("after a withdrawal").isEqualTo("OWN");
        }
    }
}
