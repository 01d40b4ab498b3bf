package org.gehor.cases;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.cases.CasePart.Kind;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Fields of a case that tell of the two sides' turns and readings, and of what comes after the answer. */
@Controller
class AfterFields {

    private final Transactions transactions;
    private final ReceiptRepository receipts;
    private final RatingRepository ratings;
    private final CaseTurns turns;
    private final CountryProfiles profiles;

    AfterFields(
            Transactions transactions,
            ReceiptRepository receipts,
            RatingRepository ratings,
            CaseTurns turns,
            CountryProfiles profiles) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.ratings = ratings;
        this.turns = turns;
        this.profiles = profiles;
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Answer>> earlierAnswers(CareCase source, DataFetchingEnvironment environment) {
        return source.reopened()
                ? CasePart.load(Kind.EARLIER_ANSWERS, environment)
                : CompletableFuture.completedFuture(List.of());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable Withdrawal> withdrawal(CareCase source, DataFetchingEnvironment environment) {
        return source.state() == CaseState.WITHDRAWN
                ? CasePart.load(Kind.WITHDRAWAL, environment)
                : CompletableFuture.completedFuture(null);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable Reopening> reopening(CareCase source, DataFetchingEnvironment environment) {
        return source.reopened() ? CasePart.load(Kind.REOPENING, environment) : CompletableFuture.completedFuture(null);
    }

    @SchemaMapping(typeName = "Case")
    @Nullable
    LocalDate reopenUntil(CareCase source) {
        var until = source.reopened() ? null : source.reopenUntil();
        return until == null ? null : profiles.get(source.country()).dayOf(until.minusMillis(1));
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable LetterDraft> letterDraft(CareCase source, DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(Actor.class) instanceof Actor.Citizen
                        && source.state() != CaseState.WITHDRAWN
                ? CasePart.load(Kind.LETTER_DRAFT, environment)
                : CompletableFuture.completedFuture(null);
    }

    @BatchMapping(typeName = "Case")
    Mono<Map<CareCase, CaseTurn>> turn(List<CareCase> sources) {
        return transactions.run(() -> turns.of(sources));
    }

    /** The access log, which says it, is open to citizens and not to colleagues. */
    @BatchMapping(typeName = "Case")
    Mono<Map<CareCase, Instant>> openedAt(List<CareCase> sources) {
        return Actors.current()
                .flatMap(actor -> actor instanceof Actor.Citizen
                        ? transactions
                                .run(() -> receipts.ofCases(
                                        sources.stream().map(CareCase::caseId).toList()))
                                .map(found -> byKey(sources, CareCase::caseId, found))
                        : Mono.just(Map.of()));
    }

    /** To each side, when the other one has read it. */
    @BatchMapping(typeName = "Message", field = "readAt")
    Mono<Map<Message, Instant>> messageReadAt(List<Message> sources) {
        return Actors.current().flatMap(actor -> {
            var citizen = actor instanceof Actor.Citizen;
            var side = citizen ? Message.Author.CITIZEN : Message.Author.STAFF;
            var ids = sources.stream()
                    .filter(message -> message.author() == side)
                    .map(Message::messageId)
                    .toList();
            return transactions
                    .run(() -> citizen ? receipts.ofLetters(ids) : receipts.ofItems(ids))
                    .map(found -> byKey(sources, Message::messageId, found));
        });
    }

    @BatchMapping(typeName = "Answer", field = "readAt")
    Mono<Map<Answer, Instant>> answerReadAt(List<Answer> sources) {
        return transactions
                .run(() ->
                        receipts.ofItems(sources.stream().map(Answer::answerId).toList()))
                .map(found -> byKey(sources, Answer::answerId, found));
    }

    @BatchMapping(typeName = "Answer", field = "ratings")
    Mono<Map<Answer, List<AnswerRating>>> answerRatings(List<Answer> sources) {
        return transactions
                .run(() ->
                        ratings.ofAnswers(sources.stream().map(Answer::answerId).toList()))
                .map(found -> {
                    var byAnswer = found.stream().collect(Collectors.groupingBy(AnswerRating::answerId));
                    return sources.stream()
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    answer -> byAnswer.getOrDefault(answer.answerId(), List.of()),
                                    (one, same) -> one));
                });
    }

    @SchemaMapping(typeName = "AnswerRating")
    Mono<Boolean> mine(AnswerRating source) {
        return Actors.current().map(actor -> source.personId().equals(actor.id()));
    }

    @SchemaMapping(typeName = "AnswerRating")
    Instant changeableUntil(AnswerRating source) {
        return source.firstAt().plus(AnswerRating.MAY_CHANGE);
    }

    private static <T> Map<T, Instant> byKey(List<T> sources, Function<T, UUID> id, Map<UUID, Instant> found) {
        var times = new HashMap<T, Instant>();
        for (var source : sources) {
            var at = found.get(id.apply(source));
            if (at != null) {
                times.put(source, at);
            }
        }
        return times;
    }
}
