package org.gehor.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What one subscriber gets of a log that is longer than a page. */
@ServerTest
class SlowSubscriberTests {

    private static final int EVENTS = 3 * LiveFeed.PAGE + 7;

    @Autowired
    LiveFeed live;

    @Test
    void aSlowSubscriberGetsEachEventOfManyPagesOnceAndInOrder() {
        var got = follow().delayElements(Duration.ofMillis(1))
                .take(EVENTS)
                .collectList()
                .block(Patience.SOON);

        assertThat(got).containsExactlyElementsOf(log());
    }

    @Test
    void aSubscriberWhoTakesOneAtATimeGetsTheSame() {
        var got = follow().limitRate(1)
                .concatMap(event -> Mono.delay(Duration.ofMillis(1)).thenReturn(event), 1)
                .take(EVENTS)
                .collectList()
                .block(Patience.SOON);

        assertThat(got).containsExactlyElementsOf(log());
    }

    private Flux<EventCursor> follow() {
        return live.follow(EventCursor.START, event -> true, SlowSubscriberTests::read)
                .map(LoggedEvent::cursor);
    }

    private static List<EventCursor> log() {
        return LongStream.rangeClosed(1, EVENTS)
                .mapToObj(n -> new EventCursor(n / 10, n))
                .toList();
    }

    private static Mono<List<LoggedEvent>> read(EventCursor after) {
        return Mono.fromSupplier(() -> log().stream()
                        .filter(cursor -> cursor.compareTo(after) > 0)
                        .limit(LiveFeed.PAGE)
                        .map(cursor -> new LoggedEvent(cursor, event()))
                        .toList())
                .delayElement(Duration.ofMillis(1));
    }

    private static Event event() {
        var id = new UUID(0, 1);
        return new Event("T", Event.Audience.CASE, Instant.EPOCH, id, id, "a", null, null, null, null);
    }
}
