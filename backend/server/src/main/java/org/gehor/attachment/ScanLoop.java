package org.gehor.attachment;

import org.gehor.attachment.FollowerRepository.ToScan;
import org.gehor.attachment.store.AttachmentStore;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Has files scanned, beside the requests: what waits can be sent, and is fetched by others when it is found clean. A scanner
 * that is away is asked again, ever more seldom; a file is never given up, and never let through for want of a scanner.
 */
@Component
class ScanLoop extends BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(ScanLoop.class);
    private static final Actor ACTOR = new Actor.Follower("attachment-scan");

    private final Transactions transactions;
    private final FollowerRepository files;
    private final AttachmentStore store;
    private final AttachmentProperties.Scan settings;

    ScanLoop(
            Transactions transactions, FollowerRepository files, AttachmentStore store, AttachmentProperties settings) {
        super("Scanning files", settings.scan().interval());
        this.transactions = transactions;
        this.files = files;
        this.store = store;
        this.settings = settings.scan();
    }

    @Override
    protected Mono<Boolean> turn() {
        return transactions
                .runAs(ACTOR, () -> files.takeToScan(settings.timeout().multipliedBy(2)))
                .flatMap(taken -> scan(taken).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> scan(ToScan taken) {
        return new ClamScanner(String.valueOf(settings.address()), settings.timeout())
                .clean(store.get(taken.id(), taken.stored()))
                .flatMap(clean -> transactions.runAs(ACTOR, () -> files.verdict(taken.id(), clean)))
                .onErrorResume(failure -> {
                    var wait = settings.retryAfter(taken.scans());
                    log.warn("File {} is scanned again in {}: {}", taken.id(), wait, failure.toString());
                    return transactions.runAs(ACTOR, () -> files.scanAgain(taken, wait));
                });
    }

    @Override
    public boolean isAutoStartup() {
        return settings.wanted();
    }
}
