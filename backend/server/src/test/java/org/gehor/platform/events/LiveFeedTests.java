package org.gehor.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Following the log live: replay, then on, once each, however slow and however often one leaves and comes back. */
@ServerTest
class LiveFeedTests {

    private static final Actor WRITER = new Actor.Follower("test");

    @Autowired
    private Transactions transactions;

    @Autowired
    private EventLog log;

    @Autowired
    private LiveFeed live;

    private final UUID reader = UUID.randomUUID();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void replaysAndGoesOnLiveWithoutGapOrDouble() {
        var before = write(30);
        var seen = Collections.synchronizedList(new ArrayList<UUID>());
        var following = follow(EventCursor.START).map(LiveFeedTests::item).subscribe(seen::add);

        var during = write(30);
        await().atMost(Patience.SOON).until(() -> seen.size() >= 60);
        following.dispose();

        before.addAll(during);
        assertThat(seen).isEqualTo(before);
    }

    @Test
    void whoComesBackAfterACursorMissesAndDoublesNothing() {
        var written = Collections.synchronizedList(new ArrayList<UUID>());
        var writing = Flux.range(0, 60)
                .concatMap(turn -> Mono.fromCallable(() -> write(1))
                        .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic())
                        .doOnNext(written::addAll)
                        .delayElement(Duration.ofMillis(5)))
                .then()
                .toFuture();

        var seen = new ArrayList<UUID>();
        var cursor = EventCursor.START;
        var until = Instant.now().plus(Patience.SOON);
        while (seen.size() < 60 && Instant.now().isBefore(until)) {
            for (var event : stay(cursor)) {
                seen.add(item(event));
                cursor = event.cursor();
            }
        }
        writing.join();

        assertThat(seen).isEqualTo(written);
    }

    /** At most seven events and 150 ms, then it leaves. */
    private List<LoggedEvent> stay(EventCursor after) {
        return Objects.requireNonNull(
                follow(after).take(7).take(Duration.ofMillis(150)).collectList().block(Patience.SOON));
    }

    @Test
    void aSlowSubscriberGetsEachEventOnceOverSeveralPages() {
        var written = write(2 * LiveFeed.PAGE + 50);

        var seen = follow(EventCursor.START)
                .map(LiveFeedTests::item)
                .delayElements(Duration.ofMillis(1))
                .take(written.size() + 1L)
                .take(Duration.ofSeconds(4))
                .collectList()
                .block(Patience.SOON);

        assertThat(seen).isEqualTo(written);
    }

    @Test
    void aSubscriberThatTakesNothingCostsNoMoreThanTwoPages() {
        write(5 * LiveFeed.PAGE);
        var idle = new BaseSubscriber<LoggedEvent>() {
            @Override
            protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
                subscription.request(1);
            }
        };
        follow(EventCursor.START).subscribe(idle);

        write(20);
        await().during(Duration.ofMillis(500)).atMost(Patience.SOON).until(() -> reads.get() <= 2);
        idle.cancel();
    }

    @Test
    void withoutACursorItTellsOnlyWhatComesFromNowOn() {
        write(3);
        var position = Objects.requireNonNull(settledPosition());

        StepVerifier.create(follow(position).map(LiveFeedTests::item).take(1))
                .then(() -> write(1))
                .expectNextCount(1)
                .expectComplete()
                .verify(Patience.SOON);
    }

    @Test
    void aReadThatFailsEndsTheStreamWithTheFailure() {
        StepVerifier.create(live.follow(
                        EventCursor.START, event -> true, cursor -> Mono.error(new IllegalStateException("refused"))))
                .expectErrorMessage("refused")
                .verify(Patience.SOON);
    }

    private EventCursor settledPosition() {
        return Objects.requireNonNull(transactions
                        .runAs(WRITER, () -> log.ofPerson(reader, EventCursor.START, LiveFeed.PAGE))
                        .repeatWhen(again -> again.delayElements(Duration.ofMillis(20)))
                        .filter(page -> page.size() == 3)
                        .blockFirst(Patience.SOON))
                .getLast()
                .cursor();
    }

    private Flux<LoggedEvent> follow(EventCursor after) {
        return live.follow(after, event -> reader.equals(event.personId()), cursor -> {
            reads.incrementAndGet();
            return transactions.runAs(WRITER, () -> log.ofPerson(reader, cursor, LiveFeed.PAGE));
        });
    }

    private static UUID item(LoggedEvent logged) {
        return Objects.requireNonNull(logged.event().itemId());
    }

    private List<UUID> write(int count) {
        var items = IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
        transactions
                .runAs(
                        WRITER,
                        () -> log.appendAll(items.stream().map(this::event).toList()))
                .block(Patience.SOON);
        return new ArrayList<>(items);
    }

    private Event event(UUID item) {
        return new Event(
                "TEST_WRITTEN", Event.Audience.PERSON, Instant.now(), null, null, null, reader, item, null, null);
    }
}
