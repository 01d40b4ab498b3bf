package org.gehor.submission;

import java.util.UUID;
import org.gehor.platform.graphql.NodeResolver;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Drafts for {@code node(id)}. */
@Component
class DraftNodes implements NodeResolver {

    private final Drafts drafts;

    DraftNodes(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String type() {
        return "Draft";
    }

    @Override
    public Class<?> javaType() {
        return Draft.class;
    }

    @Override
    public Mono<?> find(UUID id) {
        return Actors.current().ofType(Actor.Citizen.class).flatMap(citizen -> drafts.find(id));
    }
}
