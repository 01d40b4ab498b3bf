package org.gehor.cases;

import java.time.LocalDate;
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
    private final ContentRepository contents;

    CaseLookup(Transactions transactions, CaseRepository cases, ContentRepository contents) {
        this.transactions = transactions;
        this.cases = cases;
        this.contents = contents;
    }

    /** Birth date of the patient as the case knows it; empty when it does not, or when it is not the actor's to see. */
    public Mono<LocalDate> patientBornOn(UUID caseId) {
        return transactions.run(() -> contents.find(caseId).mapNotNull(CaseContent::patientBornOn));
    }

    /** Those of the ids that the actor may see, in any order. */
    public Mono<List<CareCase>> list(Collection<UUID> ids) {
        return transactions.run(() -> cases.list(ids));
    }
}
