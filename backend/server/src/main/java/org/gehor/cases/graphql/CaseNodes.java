package org.gehor.cases.graphql;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.cases.CaseRepository;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.NodeResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Cases for {@code node(id)}. */
@Component
class CaseNodes implements NodeResolver {

    private final Transactions transactions;
    private final CaseRepository cases;

    CaseNodes(Transactions transactions, CaseRepository cases) {
        this.transactions = transactions;
        this.cases = cases;
    }

    @Override
    public String type() {
        return "Case";
    }

    @Override
    public Class<?> javaType() {
        return CareCase.class;
    }

    @Override
    public Mono<?> find(UUID id) {
        return transactions.run(() -> cases.find(id));
    }
}
