package org.gehor.representation;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a representation, as far as the rules ask.
 *
 * @param side of a citizen; null for staff
 * @param handler of the case
 * @param tooYoung a patient below the age at which a child decides on its guardian
 */
record RepresentationViewer(@Nullable RepresentationSide side, boolean handler, boolean tooYoung) {

    static RepresentationViewer of(Actor actor, Representation subject, @Nullable UUID handlerId, boolean tooYoung) {
        return new RepresentationViewer(
                subject.side(actor.id()),
                actor instanceof Actor.Staff staff && staff.id().equals(handlerId),
                tooYoung);
    }

    static RepresentationViewer of(Actor actor, Representation subject, CareCase locked, boolean tooYoung) {
        return of(actor, subject, locked.handlerId(), tooYoung);
    }
}
