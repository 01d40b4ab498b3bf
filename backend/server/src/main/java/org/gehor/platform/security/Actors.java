package org.gehor.platform.security;

import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Carries the actor through the Reactor context, so that no feature hands it on and none can forget it. */
public final class Actors {

    private static final Actor NOBODY = new Actor.Anonymous();

    private Actors() {}

    /** The actor of the running request; anonymous when none was set. */
    public static Mono<Actor> current() {
        return Mono.deferContextual(
                context -> Mono.just(context.hasKey(Actor.class) ? context.get(Actor.class) : NOBODY));
    }

    /** The citizen of the running request; fails when it is another kind, which the operation's permission rules out. */
    public static Mono<Actor.Citizen> citizen() {
        return current().cast(Actor.Citizen.class);
    }

    /** The staff member of the running request; fails when it is another kind, which the operation's permission rules out. */
    public static Mono<Actor.Staff> staff() {
        return current().cast(Actor.Staff.class);
    }

    /** For {@code contextWrite}: everything above acts as this actor. */
    public static Function<Context, Context> as(Actor actor) {
        return context -> context.put(Actor.class, actor);
    }
}
