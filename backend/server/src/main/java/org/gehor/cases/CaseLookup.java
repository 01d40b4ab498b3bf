package org.gehor.cases;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds cases for other rooms, under the row rules of whoever asks. */
@Component
public class CaseLookup {

    private final Transactions transactions;
    private final CaseRepository cases;

    CaseLookup(Transactions transactions, CaseRepository cases) {
        this.transactions = transactions;
        this.cases = cases;
    }

    /** Those of the ids that the actor may see, in any order. */
    public Mono<List<CareCase>> list(Collection<UUID> ids) {
        return transactions.run(() -> cases.list(ids));
    }
}
