package org.gehor.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.graphql.client.WebSocketGraphQlClientInterceptor;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

@ServerTest
class InboxFeedTests {

    record Seen(String cursor, Item item, int unreadCount) {}

    record Item(String id, String kind, @Nullable String readAt, Case careCase) {}

    record Case(String state) {}

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private final Disposable.Composite open = Disposables.composite();
    private String token;
    private HttpGraphQlTester citizen;
    private TestPeople.Unit unit;

    @BeforeEach
    void prepare() {
        token = TestCitizens.next().token();
        citizen = people.api(port, token);
        unit = people.unit("SE");
    }

    @AfterEach
    void close() {
        open.dispose();
    }

    @Test
    void tellsNewAndNewlyReadItemsLiveWithTheirCaseAsItIsNow() {
        var seen = collect(subscribe(token, now()));

        var caseId = TestCases.file(citizen, unit);
        await().atMost(Patience.SOON).until(() -> seen.size() == 1);
        TestCases.ask(people.api(port, people.worker(unit, "HANDLER").token()), caseId);
        await().atMost(Patience.SOON).until(() -> seen.size() == 2);
        citizen.document("mutation($ids: [ID!]!) { markRead(input: {itemIds: $ids}) { unreadCount } }")
                .variable("ids", List.of(List.copyOf(seen).getFirst().item().id()))
                .execute();
        await().atMost(Patience.SOON).until(() -> seen.size() == 3);

        assertThat(seen).extracting(event -> event.item().kind()).containsExactly("RECEIPT", "QUESTION", "RECEIPT");
        assertThat(seen).extracting(Seen::unreadCount).containsExactly(1, 2, 1);
        assertThat(seen)
                .extracting(event -> event.item().careCase().state())
                .containsExactly("RECEIVED", "AWAITING_CITIZEN", "AWAITING_CITIZEN");
        assertThat(List.copyOf(seen).getLast().item().readAt()).isNotNull();
    }

    @Test
    void goesOnAfterACursorWithoutGapOrDouble() {
        var start = now();
        var first = collect(subscribe(token, start));
        TestCases.file(citizen, unit);
        await().atMost(Patience.SOON).until(() -> first.size() == 1);
        open.dispose();
        TestCases.file(citizen, unit);
        TestCases.file(citizen, unit);

        var rest =
                subscribe(token, List.copyOf(first).getFirst().cursor()).take(3).collectList();
        Mono.delay(Duration.ofMillis(300), Schedulers.boundedElastic())
                .doOnNext(tick -> TestCases.file(citizen, unit))
                .subscribe();

        assertThat(rest.block(Patience.SOON))
                .extracting(Seen::unreadCount)
                .last()
                .isEqualTo(4);
        assertThat(subscribe(token, start).take(4).collectList().block(Patience.SOON))
                .extracting(event -> event.item().id())
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void tellsNothingOfOthers() {
        var seen = collect(subscribe(TestCitizens.next().token(), now()));
        var mine = collect(subscribe(token, now()));

        TestCases.file(citizen, unit);
        await().atMost(Patience.SOON).until(() -> mine.size() == 1);

        await().during(Duration.ofMillis(300)).atMost(Patience.SOON).until(seen::isEmpty);
    }

    @Test
    void aCursorThatIsNoneIsABadRequest() {
        StepVerifier.create(subscribe(token, "yesterday"))
                .expectErrorSatisfies(failure -> assertThat(failure).hasMessageContaining("not a cursor"))
                .verify(Patience.SOON);
    }

    private String now() {
        return citizen.document("{ liveCursor }")
                .execute()
                .path("liveCursor")
                .entity(String.class)
                .get();
    }

    private Queue<Seen> collect(Flux<Seen> events) {
        var seen = new ConcurrentLinkedQueue<Seen>();
        open.add(events.subscribe(seen::add, failure -> {}));
        return seen;
    }

    private Flux<Seen> subscribe(String token, String after) {
        return WebSocketGraphQlClient.builder(
                        URI.create("ws://localhost:" + port + "/graphql"), new ReactorNettyWebSocketClient())
                .interceptor(new WebSocketGraphQlClientInterceptor() {
                    @Override
                    public Mono<Object> connectionInitPayload() {
                        return Mono.just(Map.of("Authorization", "Bearer " + token, "language", "en"));
                    }
                })
                .build()
                .document("""
                        subscription($after: String) { inboxEvents(after: $after) {
                          cursor unreadCount item { id kind readAt careCase: case { state } } } }
                        """)
                .variable("after", after)
                .retrieveSubscription("inboxEvents")
                .toEntity(Seen.class);
    }
}
