package org.gehor.person;

import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Who is asking, and what they prefer. */
@Controller
class PersonController {

    private final Viewers viewers;
    private final UpdatePreferences updatePreferences;
    private final ConfirmContact confirmContact;
    private final ContactNeedsRepository needs;
    private final Transactions transactions;

    PersonController(
            Viewers viewers,
            UpdatePreferences updatePreferences,
            ConfirmContact confirmContact,
            ContactNeedsRepository needs,
            Transactions transactions) {
        this.viewers = viewers;
        this.updatePreferences = updatePreferences;
        this.confirmContact = confirmContact;
        this.needs = needs;
        this.transactions = transactions;
    }

    @QueryMapping
    Mono<Viewer> viewer() {
        return viewers.current();
    }

    @SchemaMapping(typeName = "Viewer")
    Mono<ContactNeeds> contactNeeds(Viewer viewer) {
        return viewer.kind() == ViewerKind.STAFF
                ? Mono.empty()
                : transactions.run(() -> needs.ofPerson(viewer.personId())).defaultIfEmpty(ContactNeeds.NONE);
    }

    @MutationMapping
    Mono<ViewerPayload> updatePreferences(@Argument UpdatePreferencesInput input) {
        return payload(updatePreferences.run(input));
    }

    @MutationMapping
    Mono<ViewerPayload> confirmContact(@Argument ConfirmContact.ConfirmContactInput input) {
        return payload(Mono.defer(() -> confirmContact.run(input)));
    }

    @MutationMapping
    Mono<ViewerPayload> sendContactCode(@Argument ConfirmContact.SendContactCodeInput input) {
        return payload(confirmContact.sendAnother(input));
    }

    private static Mono<ViewerPayload> payload(Mono<Viewer> viewer) {
        return viewer.map(ViewerPayload::done).transform(Refusal.into(ViewerPayload::refused));
    }
}
