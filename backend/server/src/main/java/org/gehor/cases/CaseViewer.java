package org.gehor.cases;

import java.time.Instant;
import org.gehor.platform.security.Actor;

/**
 * Who looks at a case, as far as the rules ask.
 *
 * @param actor citizen or staff
 * @param readsContent true for parties, and for staff with a reading role at the case's organisation
 * @param now the moment at which the rules are asked
 */
record CaseViewer(Actor actor, boolean readsContent, Instant now) {

    boolean staff() {
        return actor instanceof Actor.Staff;
    }

    boolean handles(CareCase subject) {
        var id = actor.id();
        return staff() && id != null && id.equals(subject.handlerId());
    }
}
