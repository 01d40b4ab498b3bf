package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.cases.CareCase;
import org.gehor.cases.ReceiptRepository;
import org.gehor.cases.after.AnswerRating;
import org.gehor.cases.after.RatingRepository;
import org.gehor.cases.dialogue.CaseTurns;
import org.gehor.cases.dialogue.Message;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reads turns, receipts and ratings for all that a request shows at once. Nothing is kept, unlike what the framework's own
 * batches do: a live stream asks for the same letter again and again, and is to see when it has been read meanwhile.
 */
@Component
class AfterLoaders {

    static final String TURN = "org.gehor.cases.turn";
    static final String OPENED = "org.gehor.cases.opened";
    static final String LETTER_READ = "org.gehor.cases.letter-read";
    static final String ANSWER_READ = "org.gehor.cases.answer-read";
    static final String RATINGS = "org.gehor.cases.ratings";

    private final BatchLoaderRegistry registry;
    private final Transactions transactions;
    private final ReceiptRepository receipts;
    private final RatingRepository ratings;

    AfterLoaders(
            BatchLoaderRegistry registry,
            Transactions transactions,
            ReceiptRepository receipts,
            RatingRepository ratings,
            CaseTurns turns) {
        this.registry = registry;
        this.transactions = transactions;
        this.receipts = receipts;
        this.ratings = ratings;
        register(TURN, (Set<CareCase> cases) -> turns.of(List.copyOf(cases)));
        register(OPENED, this::opened);
        register(LETTER_READ, this::lettersRead);
        register(ANSWER_READ, receipts::ofItems);
        register(RATINGS, this::ratingsOf);
    }

    @SuppressWarnings("unchecked") // each name has its own type, see the constructor
    static <K, T> CompletableFuture<T> load(String name, K key, DataFetchingEnvironment environment) {
        return (CompletableFuture<T>)
                Objects.requireNonNull(environment.<K, T>getDataLoader(name)).load(key);
    }

    private <K, T> void register(String name, Function<Set<K>, Mono<Map<K, T>>> read) {
        registry.<K, T>forName(name)
                .withOptions(options -> options.setCachingEnabled(false))
                .registerMappedBatchLoader((keys, environment) -> transactions.run(() -> read.apply(keys)));
    }

    /** The access log, which says it, is open to citizens and not to colleagues. */
    private Mono<Map<UUID, Instant>> opened(Collection<UUID> cases) {
        return Actors.current()
                .flatMap(actor -> actor instanceof Actor.Citizen ? receipts.ofCases(cases) : Mono.just(Map.of()));
    }

    /** To each side, when the other one has read it. */
    private Mono<Map<Message, Instant>> lettersRead(Set<Message> letters) {
        return Actors.current().flatMap(actor -> {
            var citizen = actor instanceof Actor.Citizen;
            var side = citizen ? Message.Author.CITIZEN : Message.Author.STAFF;
            var own = letters.stream()
                    .filter(letter -> letter.author() == side)
                    .collect(Collectors.toMap(Message::messageId, letter -> letter));
            return (citizen ? receipts.ofLetters(own.keySet()) : receipts.ofItems(own.keySet())).map(found -> {
                var read = new HashMap<Message, Instant>();
                found.forEach((id, at) -> read.put(Objects.requireNonNull(own.get(id)), at));
                return read;
            });
        });
    }

    private Mono<Map<UUID, List<AnswerRating>>> ratingsOf(Set<UUID> answers) {
        return ratings.ofAnswers(answers).map(found -> {
            var byAnswer = found.stream().collect(Collectors.groupingBy(AnswerRating::answerId));
            return answers.stream()
                    .collect(Collectors.toMap(Function.identity(), id -> byAnswer.getOrDefault(id, List.of())));
        });
    }
}
