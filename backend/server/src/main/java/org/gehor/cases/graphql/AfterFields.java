package org.gehor.cases.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gehor.cases.CareCase;
import org.gehor.cases.CasePart;
import org.gehor.cases.CasePart.Kind;
import org.gehor.cases.CaseState;
import org.gehor.cases.CaseTurn;
import org.gehor.cases.Reopening;
import org.gehor.cases.after.AnswerRating;
import org.gehor.cases.after.Withdrawal;
import org.gehor.cases.answer.Answer;
import org.gehor.cases.dialogue.LetterDraft;
import org.gehor.cases.dialogue.Message;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Fields of a case that tell of the two sides' turns and readings, and of what comes after the answer. */
@Controller
class AfterFields {

    private final CountryProfiles profiles;

    AfterFields(CountryProfiles profiles) {
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

    @SchemaMapping(typeName = "Case")
    CompletableFuture<CaseTurn> turn(CareCase source, DataFetchingEnvironment environment) {
        return AfterLoaders.load(AfterLoaders.TURN, source, environment);
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<@Nullable Instant> openedAt(CareCase source, DataFetchingEnvironment environment) {
        return AfterLoaders.load(AfterLoaders.OPENED, source.caseId(), environment);
    }

    @SchemaMapping(typeName = "Message")
    CompletableFuture<@Nullable Instant> readAt(Message source, DataFetchingEnvironment environment) {
        return AfterLoaders.load(AfterLoaders.LETTER_READ, source, environment);
    }

    @SchemaMapping(typeName = "Answer")
    CompletableFuture<@Nullable Instant> readAt(Answer source, DataFetchingEnvironment environment) {
        return AfterLoaders.load(AfterLoaders.ANSWER_READ, source.answerId(), environment);
    }

    @SchemaMapping(typeName = "Answer")
    CompletableFuture<List<AnswerRating>> ratings(Answer source, DataFetchingEnvironment environment) {
        return AfterLoaders.load(AfterLoaders.RATINGS, source.answerId(), environment);
    }

    /** The row rules show a citizen no other's. */
    @SchemaMapping(typeName = "AnswerRating")
    Mono<Boolean> mine(AnswerRating source) {
        return Actors.current().map(Actor.Citizen.class::isInstance);
    }

    @SchemaMapping(typeName = "AnswerRating")
    Instant changeableUntil(AnswerRating source) {
        return source.firstAt().plus(AnswerRating.MAY_CHANGE);
    }
}
