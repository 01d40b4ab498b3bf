package org.gehor.organisation;

import java.util.List;
import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.NodeResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Organisations for everyone: one by its id, or what was typed. */
@Controller
class OrganisationController implements NodeResolver {

    private final OrganisationLookup organisations;
    private final SearchOrganisations search;

    OrganisationController(OrganisationLookup organisations, SearchOrganisations search) {
        this.organisations = organisations;
        this.search = search;
    }

    @QueryMapping
    Mono<Organisation> organisation(@Argument String id) {
        return Mono.justOrEmpty(GlobalId.parse(Organisation.TYPE, id)).flatMap(organisations::find);
    }

    @QueryMapping
    Mono<List<Organisation>> searchOrganisations(
            @Argument String text,
            @Argument @Nullable String country,
            @Argument @Nullable String near,
            @Argument int first) {
        return search.search(text, country, near, first);
    }

    @SchemaMapping(typeName = Organisation.TYPE, field = "id")
    String id(Organisation organisation) {
        return GlobalId.of(Organisation.TYPE, organisation.id());
    }

    @Override
    public String type() {
        return Organisation.TYPE;
    }

    @Override
    public Class<?> javaType() {
        return Organisation.class;
    }

    @Override
    public Mono<Organisation> find(UUID id) {
        return organisations.find(id);
    }
}
