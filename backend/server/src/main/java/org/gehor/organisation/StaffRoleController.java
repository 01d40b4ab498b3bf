package org.gehor.organisation;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The roles of whoever is logged in. The viewer itself belongs to another room; it can only be the current actor. */
@Controller
class StaffRoleController {

    private final StaffRoles roles;
    private final OrganisationLookup organisations;

    StaffRoleController(StaffRoles roles, OrganisationLookup organisations) {
        this.roles = roles;
        this.organisations = organisations;
    }

    @SchemaMapping(typeName = "Viewer", field = "roles")
    Mono<List<RoleAt>> roles() {
        return roles.current();
    }

    @BatchMapping(typeName = "StaffRole", field = "organisation")
    Mono<Map<RoleAt, Organisation>> organisation(List<RoleAt> held) {
        return organisations.ofEach(held, RoleAt::organisationId);
    }
}
