package org.gehor.classification;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads how cases are coded, as far as the actor may see it; inside a transaction. */
@Component
class Codings {

    private final ClassificationRepository classifications;
    private final SecondCodingRepository seconds;

    Codings(ClassificationRepository classifications, SecondCodingRepository seconds) {
        this.classifications = classifications;
        this.seconds = seconds;
    }

    Mono<Coding> of(UUID caseId) {
        return of(java.util.List.of(caseId)).map(found -> found.getOrDefault(caseId, Coding.NONE));
    }

    Mono<Map<UUID, Coding>> of(Collection<UUID> cases) {
        return classifications
                .ofCases(cases)
                .flatMap(versions -> seconds.ofCases(cases).map(asked -> {
                    var byCase = versions.stream().collect(Collectors.groupingBy(Classification::subjectId));
                    var second = asked.stream().collect(Collectors.toMap(SecondCoding::subjectId, Function.identity()));
                    return cases.stream()
                            .distinct()
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    id -> new Coding(byCase.getOrDefault(id, java.util.List.of()), second.get(id))));
                }));
    }
}
