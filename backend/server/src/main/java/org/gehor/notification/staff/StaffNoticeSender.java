package org.gehor.notification.staff;

import java.util.concurrent.ThreadLocalRandom;
import org.gehor.notification.MailPost;
import org.gehor.notification.NeverSendable;
import org.gehor.notification.NotificationProperties;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what is planned for staff, as notices to citizens are sent: taken in one transaction, sent outside any, reported in
 * another, tried again under the same id.
 */
class StaffNoticeSender extends BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(StaffNoticeSender.class);
    private static final Actor ACTOR = new Actor.Follower("notices to staff");

    private final Transactions transactions;
    private final StaffNoticeRepository notices;
    private final MailPost post;
    private final StaffMailText text;
    private final NotificationProperties properties;

    StaffNoticeSender(
            Transactions transactions,
            StaffNoticeRepository notices,
            MailPost post,
            StaffMailText text,
            NotificationProperties properties) {
        super("Sending to staff", properties.interval());
        this.transactions = transactions;
        this.notices = notices;
        this.post = post;
        this.text = text;
        this.properties = properties;
    }

    @Override
    protected Mono<Boolean> turn() {
        return transactions
                .runAs(ACTOR, () -> notices.take(properties.atOnce(), properties.lease()))
                .flatMap(taken -> Flux.fromIterable(taken)
                        .flatMap(this::deliver, properties.atOnce())
                        .then(Mono.just(taken.size() == properties.atOnce())));
    }

    /** A report that fails leaves the lease to end. */
    private Mono<Void> deliver(StaffNotice notice) {
        return outcome(notice)
                .flatMap(report -> transactions.runAs(ACTOR, () -> report).retry(2))
                .onErrorResume(failure -> {
                    log.warn("What became of notice {} could not be written down: {}", notice.id(), failure.toString());
                    return Mono.empty();
                });
    }

    private Mono<Mono<Void>> outcome(StaffNotice notice) {
        return notice.holds()
                ? Mono.defer(() -> post.post(text.of(notice)))
                        .then(Mono.fromSupplier(() -> notices.sent(notice)))
                        .onErrorResume(failure -> Mono.just(failed(notice, failure)))
                : Mono.just(notices.skipped(notice));
    }

    /** The class of the failure only: texts of failures hold addresses. */
    private Mono<Void> failed(StaffNotice notice, Throwable failure) {
        var error = failure instanceof NeverSendable never
                ? never.getMessage()
                : failure.getClass().getSimpleName();
        if (failure instanceof NeverSendable || notice.attempt() >= properties.attempts()) {
            log.warn("Notice {} is given up after attempt {}: {}", notice.id(), notice.attempt(), error);
            return notices.failed(notice, error);
        }
        var wait = properties.retryAfter(
                notice.attempt(), ThreadLocalRandom.current().nextDouble());
        log.info("Notice {} is tried again in {}: {}", notice.id(), wait, error);
        return notices.again(notice, wait, error);
    }
}
