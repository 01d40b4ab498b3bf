package org.gehor.platform.database;

import io.r2dbc.spi.R2dbcException;
import java.util.Set;
import java.util.function.Supplier;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;
import reactor.util.retry.Retry;

/**
 * The one place where a transaction begins. It takes the database role and the id of the actor in the Reactor context, so
 * that the row rules see who acts; without it the application's login sees nothing.
 *
 * <p>Work inside is shielded from cancellation (a subscriber that goes away must not break a transaction half begun) and is
 * tried once more when the server says that nothing was wrong with it. It must therefore do nothing outside the database.
 *
 * <p>The database trusts the application's login to say who acts: whoever can have it run SQL of their own can act as anybody
 * with an application role. Statements are therefore constant texts with bound values, which a test keeps so.
 */
@Component
public class Transactions {

    /** Stale plan after a migration, the aborted transaction it leaves, serialization failure, deadlock. */
    private static final Set<String> TRY_AGAIN = Set.of("0A000", "25P02", "40001", "40P01");

    private final TransactionalOperator operator;
    private final DatabaseClient client;

    Transactions(TransactionalOperator operator, DatabaseClient client) {
        this.operator = operator;
        this.client = client;
    }

    /** Marks the context of a transaction with its actor. */
    private record Running(Actor actor) {}

    /**
     * Runs the work in one transaction of the current actor; within one, the work becomes part of it. The supplier is called
     * once for each try.
     */
    public <T> Mono<T> run(Supplier<Mono<T>> work) {
        return Mono.deferContextual(context -> context.hasKey(Running.class)
                ? within(context.get(Running.class).actor(), work)
                : begin(work, context));
    }

    private <T> Mono<T> begin(Supplier<Mono<T>> work, ContextView context) {
        var once = Actors.current()
                .flatMap(actor -> operator.transactional(become(actor).then(Mono.defer(work)))
                        .contextWrite(Context.of(Running.class, new Running(actor))))
                .retryWhen(Retry.max(1)
                        .filter(Transactions::worthAnotherTry)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()))
                .contextWrite(context);
        return Mono.fromFuture(once::toFuture, true);
    }

    /** Another actor's rights would hold until the end of a transaction that began as somebody else's. */
    private static <T> Mono<T> within(Actor running, Supplier<Mono<T>> work) {
        return Actors.current()
                .filter(running::equals)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("A transaction has one actor")))
                .flatMap(actor -> work.get());
    }

    /** Runs the work as another actor than the current one: for followers and for the step of logging in. */
    public <T> Mono<T> runAs(Actor actor, Supplier<Mono<T>> work) {
        return run(work).contextWrite(Actors.as(actor));
    }

    private Mono<Void> become(Actor actor) {
        var id = actor.id();
        return client.sql("select set_config('role', :role, true), set_config('app.actor', :actor, true)")
                .bind("role", actor.databaseRole())
                .bind("actor", id == null ? "" : id.toString())
                .then();
    }

    private static boolean worthAnotherTry(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException refused && TRY_AGAIN.contains(String.valueOf(refused.getSqlState()))) {
                return true;
            }
        }
        return false;
    }
}
