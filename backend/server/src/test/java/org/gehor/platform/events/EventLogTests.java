package org.gehor.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading on from a cursor while others write: nothing is lost, nothing comes twice. */
@ServerTest
class EventLogTests {

    private static final Actor WRITER = new Actor.Follower("test");
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 40;

    @Autowired
    private Transactions transactions;

    @Autowired
    private EventLog log;

    private final UUID reader = UUID.randomUUID();

    @Test
    void losesAndDoublesNothingWhileEightWriteInOpenTransactions() {
        var written = Flux.range(0, WRITERS)
                .flatMap(writer -> Flux.range(0, TRANSACTIONS).concatMap(turn -> write(), 1), WRITERS)
                .collectList()
                .toFuture();

        var read = new ArrayList<String>();
        var cursor = EventCursor.START;
        var until = Instant.now().plus(Patience.SOON);
        while ((!written.isDone()
                        || read.size()
                                < written.join().stream().mapToInt(List::size).sum())
                && Instant.now().isBefore(until)) {
            for (var event : page(cursor)) {
                read.add(String.valueOf(event.event().itemId()));
                cursor = event.cursor();
            }
        }

        var expected = written.join().stream().flatMap(List::stream).toList();
        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(page(cursor)).isEmpty();
    }

    @Test
    void givesSettledEventsInTheOrderOfTheirCursors() {
        for (int i = 0; i < 5; i++) {
            write().block(Patience.SOON);
        }

        assertThat(page(EventCursor.START))
                .extracting(LoggedEvent::cursor)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void holdsBackWhatComesAfterATransactionThatIsStillOpen() {
        var gate = Mono.delay(Duration.ofMillis(700));
        var slow = transactions
                .runAs(WRITER, () -> log.append(event(UUID.randomUUID())).then(gate))
                .toFuture();
        Mono.delay(Duration.ofMillis(200)).block();
        write().block(Patience.SOON);

        assertThat(page(EventCursor.START)).isEmpty();
        slow.join();
        assertThat(page(EventCursor.START)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void readsItsOwnCursorAndNothingElse() {
        var cursor = new EventCursor(12, 34);

        assertThat(EventCursor.parse(cursor.toString())).contains(cursor);
        assertThat(List.of("", "12", "12-", "-1-2", "1-2-3", "12-34 ", "a-b", "9999999999999999999-1"))
                .allSatisfy(text -> assertThat(EventCursor.parse(text)).isEmpty());
    }

    /** One to three events in a transaction that stays open for a moment; gives what names them. */
    private Mono<List<String>> write() {
        var items = Flux.range(0, ThreadLocalRandom.current().nextInt(1, 4))
                .map(number -> UUID.randomUUID())
                .collectList()
                .cache();
        return items.flatMap(ids -> transactions
                .runAs(
                        WRITER,
                        () -> Flux.fromIterable(ids)
                                .concatMap(id -> log.append(event(id)))
                                .then(Mono.delay(Duration.ofMillis(
                                        ThreadLocalRandom.current().nextInt(9)))))
                .thenReturn(ids.stream().map(UUID::toString).toList()));
    }

    private List<LoggedEvent> page(EventCursor after) {
        var page = transactions
                .runAs(WRITER, () -> log.ofPerson(reader, after, 50))
                .block(Patience.SOON);
        return page == null ? List.of() : page;
    }

    private Event event(UUID item) {
        return new Event(
                "TEST_WRITTEN", Event.Audience.PERSON, Instant.now(), null, null, null, reader, item, null, null);
    }
}
