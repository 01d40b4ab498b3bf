package org.gehor.cases;

import java.time.Instant;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a case, as far as the rules ask.
 *
 * @param actor citizen or staff
 * @param readsContent true for parties who do not only know that there is a case, and for staff with a reading role there
 * @param allocates staff who distribute cases there
 * @param leads staff who lead there
 * @param scope how much a citizen sees; null for staff, and for somebody who sees nothing
 * @param steers a citizen who may take the case back: who filed it, until the patient takes it over
 * @param reach what reaches whom on the citizens' side, as far as staff need to know it
 * @param now the moment at which the rules are asked
 */
public record CaseViewer(
        Actor actor,
        boolean readsContent,
        boolean allocates,
        boolean leads,
        @Nullable CaseScope scope,
        boolean steers,
        Reach reach,
        Instant now) {

    /**
     * Whom letters and answers reach.
     *
     * @param submitterLimited the one who filed may know nothing of the patient
     * @param onlySubmitter nobody sees the whole case
     */
    public record Reach(boolean submitterLimited, boolean onlySubmitter) {

        static final Reach ALL = new Reach(false, false);
    }

    static CaseViewer citizen(Actor actor, @Nullable CaseScope scope, boolean steers, Instant now) {
        return new CaseViewer(
                actor, scope == CaseScope.FULL || scope == CaseScope.OWN, false, false, scope, steers, Reach.ALL, now);
    }

    static CaseViewer staff(
            Actor actor, boolean readsContent, boolean allocates, boolean leads, Reach reach, Instant now) {
        return new CaseViewer(actor, readsContent, allocates, leads, null, false, reach, now);
    }

    /** True for one who works with the case. */
    public boolean staff() {
        return actor instanceof Actor.Staff;
    }

    /** True for the case's handler. */
    public boolean handles(CareCase subject) {
        var id = actor.id();
        return staff() && id != null && id.equals(subject.handlerId());
    }
}
