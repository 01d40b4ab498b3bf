package org.gehor.organisation.importing;

import java.util.List;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The import for administrators. */
@Controller
class ImportController {

    private final ImportOrganisations organisations;

    ImportController(ImportOrganisations organisations) {
        this.organisations = organisations;
    }

    record ImportOrganisationsInput(String csv) {}

    record ImportOrganisationsPayload(
            @Nullable Integer created, @Nullable Integer updated, List<Problem> problems) {}

    @MutationMapping
    Mono<ImportOrganisationsPayload> importOrganisations(@Argument ImportOrganisationsInput input) {
        return organisations
                .asAdministrator(input.csv())
                .map(done -> new ImportOrganisationsPayload(done.created(), done.updated(), List.of()))
                .transform(Refusal.into(problems -> new ImportOrganisationsPayload(null, null, problems)));
    }
}
