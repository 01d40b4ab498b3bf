package org.gehor.person;

import org.gehor.platform.graphql.Refusal;
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
        return viewers.current();
    }

    @MutationMapping
    Mono<UpdatePreferencesPayload> updatePreferences(@Argument UpdatePreferencesInput input) {
        return updatePreferences
                .run(input)
                .map(UpdatePreferencesPayload::done)
                .transform(Refusal.into(UpdatePreferencesPayload::refused));
    }
}
