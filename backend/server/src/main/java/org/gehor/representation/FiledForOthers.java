package org.gehor.representation;

import static org.gehor.platform.database.Rows.required;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the queue which cases somebody filed for somebody else: no name and no word of it, so that no reading is logged. */
@Component
public class FiledForOthers {

    private final Transactions transactions;
    private final DatabaseClient client;

    FiledForOthers(Transactions transactions, DatabaseClient client) {
        this.transactions = transactions;
        this.client = client;
    }

    /** Of these cases those that were, as far as the actor reads what is in them. */
    public Mono<Map<UUID, FiledForAnother>> among(Collection<UUID> cases) {
        return transactions.run(() -> client.sql("""
                        select r.case_id, r.state, r.not_about_me, coalesce(r.valid_until <= now(), false) as over
                        from representation r join representation_claim t on t.representation_id = r.id
                        where r.case_id = any (:cases)
                        """)
                .bind("cases", cases.toArray(UUID[]::new))
                .map(row -> Map.entry(
                        required(row, "case_id", UUID.class),
                        FiledForAnother.of(
                                RepresentationState.valueOf(required(row, "state", String.class)),
                                required(row, "not_about_me", Boolean.class),
                                required(row, "over", Boolean.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
