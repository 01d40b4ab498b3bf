package org.gehor.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.person.Contact;
import org.gehor.person.PersonContact;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what is due by one channel. Work is taken in a short transaction, sent outside any, and reported in another: a node
 * that dies in between leaves a lease that ends, and the repetition bears the same id.
 */
class NoticeSender implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NoticeSender.class);

    /** Work and how to reach its people. */
    private record Batch(List<NotificationRepository.Taken> taken, Map<UUID, Contact> contacts) {}

    private final NoticeChannel channel;
    private final NotificationRepository notifications;
    private final PersonContact people;
    private final Transactions transactions;
    private final NotificationProperties properties;
    private final Actor actor;
    private final BackgroundLoop loop;
    private volatile CompletableFuture<Boolean> turn = CompletableFuture.completedFuture(false);
    private volatile boolean running;

    NoticeSender(
            NoticeChannel channel,
            NotificationRepository notifications,
            PersonContact people,
            Transactions transactions,
            NotificationProperties properties) {
        this.channel = channel;
        this.notifications = notifications;
        this.people = people;
        this.transactions = transactions;
        this.properties = properties;
        this.actor = new Actor.Follower("notices " + channel.name());
        this.loop = new BackgroundLoop("Sending by " + channel.name(), properties.interval(), this::shieldedTurn);
    }

    /** What is being sent when the loop is stopped comes to its end and is reported. */
    private Mono<Boolean> shieldedTurn() {
        turn = turn().toFuture();
        return Mono.fromFuture(turn, true);
    }

    private Mono<Boolean> turn() {
        return take().flatMap(batch -> Flux.fromIterable(batch.taken())
                .flatMap(taken -> deliver(taken, batch.contacts().get(taken.person())), channel.atOnce())
                .then(Mono.just(batch.taken().size() == channel.atOnce())));
    }

    /** No more than are sent at once, so that a lease covers one sending and not a queue of them. */
    private Mono<Batch> take() {
        return transactions.runAs(
                actor,
                () -> notifications
                        .take(channel.name(), channel.atOnce(), properties.lease())
                        .collectList()
                        .flatMap(taken -> people.list(taken.stream()
                                        .map(NotificationRepository.Taken::person)
                                        .distinct()
                                        .toList())
                                .map(found -> new Batch(
                                        taken,
                                        found.stream()
                                                .collect(Collectors.toMap(Contact::personId, Function.identity()))))));
    }

    /** A report that fails leaves the lease to end; it stops no other sending. */
    private Mono<Void> deliver(NotificationRepository.Taken taken, @Nullable Contact contact) {
        return outcome(taken, contact)
                .flatMap(outcome -> transactions.runAs(actor, () -> outcome).retry(2))
                .onErrorResume(failure -> {
                    log.warn("What became of notice {} could not be written down: {}", taken.id(), failure.toString());
                    return Mono.empty();
                });
    }

    /** Sends, and gives the statement that tells how it went. */
    private Mono<Mono<Void>> outcome(NotificationRepository.Taken taken, @Nullable Contact contact) {
        if (contact == null || !channel.reaches(contact)) {
            return Mono.just(notifications.skipped(taken));
        }
        return channel.send(new Notice(taken.id(), contact))
                .then(Mono.fromSupplier(() -> notifications.sent(taken)))
                .onErrorResume(failure -> Mono.just(failed(taken, contact, failure)));
    }

    private Mono<Void> failed(NotificationRepository.Taken taken, Contact contact, Throwable failure) {
        if (failure instanceof NeverSendable || taken.attempt() >= properties.attempts()) {
            log.warn("Notice {} is given up after attempt {}: {}", taken.id(), taken.attempt(), nameOf(failure));
            var failed = notifications.failed(taken, nameOf(failure));
            return failure instanceof NeverSendable ? failed.then(people.emailFails(contact)) : failed;
        }
        var wait = properties.retryAfter(
                taken.attempt(), ThreadLocalRandom.current().nextDouble());
        log.info("Notice {} is tried again in {}: {}", taken.id(), wait, nameOf(failure));
        return notifications.again(taken, wait, nameOf(failure));
    }

    /** Its class only: texts of mail failures hold addresses. */
    private static String nameOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof NeverSendable never
                ? never.getMessage()
                : root.getClass().getSimpleName();
    }

    @Override
    public void start() {
        running = true;
        loop.start();
    }

    @Override
    public void stop() {
        running = false;
        loop.stop();
    }

    @Override
    public void stop(Runnable stopped) {
        stop();
        turn.whenComplete((more, failure) -> stopped.run());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
