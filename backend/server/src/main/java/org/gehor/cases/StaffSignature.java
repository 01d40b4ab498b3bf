package org.gehor.cases;

import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Who handles or signs, as everybody who sees the case may see it. Schema type {@code StaffSignature}.
 *
 * @param name as it was then
 * @param title as it was then; null when none is known
 * @param me true when it is the viewer
 * @param staffId public id of the colleague; null for citizens
 */
public record StaffSignature(
        String name,
        @Nullable String title,
        boolean me,
        @Nullable String staffId) {

    /** The handler of a case; empty until someone has taken it. */
    public static Mono<StaffSignature> ofHandler(CareCase subject) {
        var name = subject.handlerName();
        var handler = subject.handlerId();
        return name == null || handler == null
                ? Mono.empty()
                : Actors.current()
                        .map(actor -> new StaffSignature(
                                name,
                                subject.handlerTitle(),
                                handler.equals(actor.id()),
                                actor instanceof Actor.Staff ? GlobalId.of("StaffMember", handler) : null));
    }
}
