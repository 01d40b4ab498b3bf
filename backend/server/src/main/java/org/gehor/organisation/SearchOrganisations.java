package org.gehor.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.gehor.organisation.SearchRepository.Hit;
import org.gehor.organisation.SearchRepository.Query;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds organisations as one types. What looks like an external id is looked up as its beginning. Else all words must be
 * found: first as they are written, then, when that gives too little, with typing errors. An everyday word is read as the
 * official ones, and what is alike to nothing finds nothing.
 */
@Component
class SearchOrganisations {

    private static final int LONGEST = 100;
    private static final int MOST = 20;

    /** Hits far behind the best one are noise. */
    private static final double WORTH_SHOWING = 0.55;

    /** So good is what is alike by more than chance; tried out with what people mistype and with what means nothing. */
    private static final double MINIMUM = 0.45;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(hit -> hit.organisation().id());

    private final Transactions transactions;
    private final SearchRepository repository;

    SearchOrganisations(Transactions transactions, SearchRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /**
     * Best hits first; only open ones that take cases.
     *
     * @param text as typed; fewer than two characters give nothing
     * @param country only this one; null: all
     * @param near place whose organisations come first among equals
     * @param first 1 to 20
     */
    Mono<List<Organisation>> search(String text, @Nullable String country, @Nullable String near, int first) {
        if (text.length() > LONGEST || (near != null && near.length() > LONGEST)) {
            return Mono.error(() -> new BadRequest("text and near hold at most " + LONGEST + " characters"));
        }
        if (first < 1 || first > MOST) {
            return Mono.error(() -> new BadRequest("first must be 1 to " + MOST));
        }
        return text.strip().length() < 2
                ? Mono.just(List.of())
                : transactions.run(() -> find(text, country, near, first)).map(SearchOrganisations::organisations);
    }

    /** Within one transaction. */
    Mono<List<Hit>> find(String text, @Nullable String country, @Nullable String near, int first) {
        var byId = TypedId.of(text)
                .map(id -> repository.byExternalId(id, country, first))
                .orElse(Mono.just(List.of()));
        return byId.flatMap(hits -> hits.isEmpty() ? byWords(text, country, near, first) : Mono.just(hits));
    }

    private Mono<List<Hit>> byWords(String text, @Nullable String country, @Nullable String near, int first) {
        var readings = EverydayWords.readings(text);
        return readings.isEmpty()
                ? oneReading(text, country, near, first)
                : Flux.fromIterable(readings)
                        .concatMap(reading -> oneReading(reading, country, near, first))
                        .reduce((some, others) -> merge(some, others, first));
    }

    private Mono<List<Hit>> oneReading(String text, @Nullable String country, @Nullable String near, int first) {
        return repository.prepare(text, near).flatMap(typed -> {
            var query = new Query(typed.words(), typed.near(), country, first);
            return query.words().isEmpty() ? Mono.just(List.<Hit>of()) : asWrittenThenAlike(query);
        });
    }

    private Mono<List<Hit>> asWrittenThenAlike(Query query) {
        return repository
                .asWritten(query)
                .flatMap(exact -> exact.size() >= query.first()
                        ? Mono.just(exact)
                        : repository.alike(query).map(alike -> merge(exact, likely(alike), query.first())));
    }

    private static List<Hit> likely(List<Hit> hits) {
        return hits.stream().filter(hit -> hit.score() >= MINIMUM).toList();
    }

    private static List<Hit> merge(List<Hit> exact, List<Hit> alike, int first) {
        var all = new HashMap<java.util.UUID, Hit>();
        alike.forEach(hit -> all.put(hit.organisation().id(), hit));
        exact.forEach(hit -> all.put(hit.organisation().id(), hit));
        var sorted = all.values().stream().sorted(BEST_FIRST).toList();
        return sorted.stream()
                .filter(hit -> hit.score() >= WORTH_SHOWING * sorted.getFirst().score())
                .limit(first)
                .toList();
    }

    private static List<Organisation> organisations(List<Hit> hits) {
        return hits.stream().map(Hit::organisation).toList();
    }
}
