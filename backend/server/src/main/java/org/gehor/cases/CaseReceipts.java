package org.gehor.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gehor.platform.security.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A citizen has read letters and answers: told by the inbox, in its transaction; staff of the case learn of it live. */
@Component
public class CaseReceipts {

    private final ReceiptRepository receipts;
    private final CaseRepository cases;
    private final CaseEvents events;
    private final Clock clock;

    CaseReceipts(ReceiptRepository receipts, CaseRepository cases, CaseEvents events, Clock clock) {
        this.receipts = receipts;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** A letter or an answer, by its id, in a case. */
    public record Item(UUID caseId, UUID itemId) {}

    /** What was read before adds nothing; cases, letters and answers that the citizen may no longer see are passed over. */
    public Mono<Void> read(Collection<Item> items, Actor.Citizen citizen) {
        if (items.isEmpty()) {
            return Mono.empty();
        }
        Map<UUID, List<UUID>> byCase = items.stream()
                .collect(Collectors.groupingBy(Item::caseId, Collectors.mapping(Item::itemId, Collectors.toList())));
        var now = clock.instant();
        return cases.list(byCase.keySet())
                .flatMapMany(Flux::fromIterable)
                .concatMap(subject -> read(subject, byCase.getOrDefault(subject.caseId(), List.of()), citizen, now))
                .then();
    }

    private Mono<Void> read(CareCase subject, Collection<UUID> items, Actor.Citizen citizen, Instant now) {
        return receipts.add(subject.caseId(), items, subject.writerId(citizen), now)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(item -> events.append(CaseEventType.CITIZEN_READ, subject, citizen, item))
                .then();
    }
}
