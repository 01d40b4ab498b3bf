package org.gehor.person;

import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Who is asking, and what they prefer. */
@Controller
class PersonController {

    private final Viewers viewers;
    private final UpdatePreferences updatePreferences;

    PersonController(Viewers viewers, UpdatePreferences updatePreferences) {
        this.viewers = viewers;
        this.updatePreferences = updatePreferences;
    }

    @QueryMapping
    Mono<Viewer> viewer() {
        return Actors.current().flatMap(actor -> switch (actor) {
            case Actor.Citizen citizen -> viewers.citizen(citizen);
            case Actor.Staff staff -> Mono.just(Viewer.of(staff));
            default -> Mono.empty();
        });
    }

    @MutationMapping
    Mono<UpdatePreferencesPayload> updatePreferences(@Argument UpdatePreferencesInput input) {
        return updatePreferences
                .run(input)
                .map(UpdatePreferencesPayload::done)
                .transform(Refusal.into(UpdatePreferencesPayload::refused));
    }
}
