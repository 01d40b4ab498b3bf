package org.gehor.notification;

import java.util.concurrent.ThreadLocalRandom;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what is due by one channel. Work is taken in a short transaction, sent outside any, and reported in another: a node
 * that dies in between leaves a lease that ends, and the repetition bears the same id. Each channel has a sender of its own,
 * so that none waits for another.
 */
class NoticeSender extends BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(NoticeSender.class);

    private final NoticeChannel channel;
    private final NoticeWork work;
    private final Actor actor;

    NoticeSender(NoticeChannel channel, NoticeWork work) {
        super("Sending by " + channel.name(), work.properties().interval());
        this.channel = channel;
        this.work = work;
        this.actor = new Actor.Follower("notices " + channel.name());
    }

    /** What is being sent when the loop is stopped comes to its end and is reported. */
    @Override
    protected Mono<Boolean> turn() {
        return work.take(channel, actor)
                .flatMap(tasks -> Flux.fromIterable(tasks)
                        .flatMap(this::deliver, channel.atOnce())
                        .then(Mono.just(tasks.size() == channel.atOnce())));
    }

    /** A report that fails leaves the lease to end; it stops no other sending. */
    private Mono<Void> deliver(NoticeWork.Task task) {
        return outcome(task).flatMap(outcome -> work.report(actor, outcome)).onErrorResume(failure -> {
            log.warn(
                    "What became of notice {} could not be written down: {}",
                    task.taken().id(),
                    failure.toString());
            return Mono.empty();
        });
    }

    /** Sends, and gives the statement that tells how it went. */
    private Mono<Mono<Void>> outcome(NoticeWork.Task task) {
        var taken = task.taken();
        var notice = task.notice();
        if (notice == null) {
            return Mono.justOrEmpty(task.end());
        }
        return Mono.defer(() -> channel.send(notice))
                .then(Mono.fromSupplier(() -> work.notifications().sent(taken)))
                .onErrorResume(failure -> Mono.just(failed(notice, taken, failure)));
    }

    private Mono<Void> failed(Notice notice, NotificationRepository.Taken taken, Throwable failure) {
        var never = failure instanceof NeverSendable;
        if (never || taken.attempt() >= work.properties().attempts()) {
            log.warn("Notice {} is given up after attempt {}: {}", taken.id(), taken.attempt(), nameOf(failure));
            return never
                    ? work.failedForGood(channel.name(), notice, taken, nameOf(failure))
                    : work.notifications().failed(taken, NoticeFailure.SERVICE, nameOf(failure));
        }
        var wait = work.properties()
                .retryAfter(taken.attempt(), ThreadLocalRandom.current().nextDouble());
        log.info("Notice {} is tried again in {}: {}", taken.id(), wait, nameOf(failure));
        return work.notifications().again(taken, wait, nameOf(failure));
    }

    /** Its class only, and a status: texts of failures hold addresses. */
    private static String nameOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return switch (root) {
            case NeverSendable never -> never.getMessage();
            case RefusedForNow refused -> refused.getMessage();
            default -> root.getClass().getSimpleName();
        };
    }
}
