package org.gehor.organisation;

import java.util.List;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.security.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Who handles cases at an organisation, for their colleagues. */
@Controller
class ColleagueController {

    private final Transactions transactions;
    private final Colleagues colleagues;

    ColleagueController(Transactions transactions, Colleagues colleagues) {
        this.transactions = transactions;
        this.colleagues = colleagues;
    }

    @QueryMapping
    Mono<List<Actor.Staff>> staff(@Argument String organisationId) {
        return Mono.justOrEmpty(GlobalId.parse(Organisation.TYPE, organisationId))
                .flatMap(id -> transactions.run(() -> colleagues.of(id)))
                .defaultIfEmpty(List.of());
    }

    @SchemaMapping(typeName = "StaffMember", field = "id")
    String id(Actor.Staff source) {
        return GlobalId.of("StaffMember", source.id());
    }
}
