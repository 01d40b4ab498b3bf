package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import graphql.execution.AbortExecutionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.gehor.support.WireSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An event whose fields are being read when its stream ends, or cannot be read: what is told, and what is logged. */
@ServerTest
class LeftReadTests {

    private static final String EVENTS = """
            subscription($id: ID!, $after: String) {
              caseEvents(caseId: $id, after: $after) { cursor case { questions { text } messages { edges { cursor } } } } }
            """;
    private static final Logger FAILURES = (Logger) LoggerFactory.getLogger(FailureError.class);
    private static final Logger ALL = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Wire wire;
    private TestCitizens.TestCitizen citizen;
    private Map<String, String> fromTheBeginning;

    @BeforeEach
    void listen() {
        wire = new Wire(port);
        citizen = TestCitizens.next();
        var before = wire.ask(citizen.token(), "{ liveCursor }")
                .json()
                .at("/data/liveCursor")
                .asString();
        var id = TestCases.file(people.api(port, citizen.token()), people.unit("SE"));
        fromTheBeginning = Map.of("id", id, "after", before);
        FAILURES.setLevel(Level.DEBUG);
        log.start();
        ALL.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        ALL.detachAppender(log);
        FAILURES.setLevel(null);
    }

    /** The network may take its time to say that somebody has left, so it is tried until a read was met under way. */
    @Test
    void aReadThatIsLeftWithItsSocketIsNoFailure() {
        await().atMost(Patience.SOON).until(() -> {
            leaveAmidReading(() -> socket()::close);
            return said(Level.DEBUG).anyMatch(line -> line.contains("was left"));
        });

        assertThat(said(Level.ERROR)).isEmpty();
    }

    @Test
    void aStreamThatIsEndedAmidReadingIsNoFailure() {
        leaveAmidReading(() -> {
            var socket = socket();
            return () -> socket.send(Map.of("type", "complete", "id", "s"));
        });
        leaveAmidReading(() -> wire.stream(citizen.token(), EVENTS, fromTheBeginning)::close);

        assertThat(said(Level.ERROR)).isEmpty();
    }

    /** Waits longer for the table than a statement may. */
    @Test
    void aFieldThatCannotBeReadSaysOnceWhy() {
        whileNobodyCanRead("case_question", () -> {
            try (var stream = wire.stream(citizen.token(), EVENTS, fromTheBeginning)) {
                assertThat(stream.next(60).json().path("errors"))
                        .extracting(error -> error.path("path") + " "
                                + error.at("/extensions/code").asString())
                        .containsExactlyInAnyOrder(
                                "[\"caseEvents\",\"case\",\"questions\"] SERVICE_UNAVAILABLE",
                                "[\"caseEvents\",\"case\",\"messages\"] SERVICE_UNAVAILABLE");
            }
        });

        assertThat(said(Level.ERROR)).isEmpty();
    }

    @Test
    void whatIsLeftIsKnownAlsoWithinWhatAFutureWrapsItIn() {
        var left = new CompletionException(new AbortExecutionException("left"));

        assertThat(FailureError.of(left, "a test").getExtensions()).containsEntry("code", "CANCELLED");
        assertThat(said(Level.ERROR)).isEmpty();
    }

    private WireSocket socket() {
        return wire.socket().as(citizen.token()).subscribe("s", EVENTS, fromTheBeginning);
    }

    /** @param begin begins a stream, and gives how to leave it */
    private static void leaveAmidReading(Supplier<Runnable> begin) {
        whileNobodyCanRead("case_question", () -> {
            var leave = begin.get();
            awaitReader("case_question");
            leave.run();
            pause();
        });
        pause();
    }

    private static void whileNobodyCanRead(String table, Runnable act) {
        try (Connection other = TestDatabase.asSuperuser();
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table " + table + " in access exclusive mode");
            act.run();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void awaitReader(String table) {
        await().atMost(Patience.SOON).until(() -> {
            try (var other = TestDatabase.asSuperuser();
                    var locks = other.prepareStatement(
                            "select 1 from pg_locks where relation = ?::regclass and not granted")) {
                locks.setString(1, table);
                return locks.executeQuery().next();
            }
        });
    }

    private static void pause() {
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
    }

    private Stream<String> said(Level level) {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel() == level)
                .map(ILoggingEvent::getFormattedMessage);
    }
}
