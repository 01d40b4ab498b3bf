package org.gehor.platform.graphql;

import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** An expected refusal, thrown by a use case (which rolls its transaction back) and sent as data. Carries no stack trace. */
public final class Refusal extends RuntimeException {

    private final transient List<Problem> problems;

    /** One or more reasons. */
    public Refusal(List<Problem> problems) {
        super(problems.stream().map(Problem::code).toList().toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** One reason. */
    public Refusal(Problem problem) {
        this(List.of(problem));
    }

    /** A failed result with one reason that concerns the whole request. */
    public static <T> Mono<T> because(ProblemCode code) {
        return Mono.error(() -> new Refusal(Problem.of(code)));
    }

    /** A failed result with one reason. */
    public static <T> Mono<T> because(Problem problem) {
        return Mono.error(() -> new Refusal(problem));
    }

    /** The reasons. */
    public List<Problem> problems() {
        return problems;
    }

    /** Turns a refusal into the payload that says so; other failures pass. */
    public static <T> Function<Mono<T>, Mono<T>> into(Function<List<Problem>, T> payload) {
        return result -> result.onErrorResume(Refusal.class, refusal -> Mono.just(payload.apply(refusal.problems())));
    }
}
