package org.gehor.person;

import static org.gehor.platform.database.Rows.required;

import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** That a person lives with protected identity, as they say themself: whom their name is then shown to, the database tells. */
@Controller
class ProtectedIdentity {

    private final Transactions transactions;
    private final DatabaseClient client;

    ProtectedIdentity(Transactions transactions, DatabaseClient client) {
        this.transactions = transactions;
        this.client = client;
    }

    @SchemaMapping(typeName = "Viewer")
    Mono<Boolean> protectedIdentity(Viewer source) {
        return source.kind() == ViewerKind.STAFF ? Mono.just(false) : transactions.run(() -> find(source.personId()));
    }

    private Mono<Boolean> find(UUID person) {
        return client.sql("select protected_identity from person where id = :id")
                .bind("id", person)
                .map(row -> required(row, "protected_identity", Boolean.class))
                .one();
    }

    /** In a transaction of the person. */
    Mono<Void> set(UUID person, boolean lives) {
        return client.sql("update person set protected_identity = :lives where id = :id")
                .bind("lives", lives)
                .bind("id", person)
                .then();
    }
}
