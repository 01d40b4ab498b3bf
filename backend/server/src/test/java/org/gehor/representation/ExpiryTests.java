package org.gehor.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gehor.support.Node;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.gehor.support.WireStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A representation that ends by itself while pages are open. */
@ServerTest
class ExpiryTests {

    private static final String EVENTS = """
            subscription($id: ID!, $after: String) { caseEvents(caseId: $id, after: $after) {
              at actorName byMe representationDeed case { scope messages { edges { node { text } } } representations { inForce } } } }""";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    private RepresentationScene scene;

    @BeforeEach
    void begin() {
        scene = new RepresentationScene(people, port);
    }

    @Test
    void tellsOpenPagesOfBothSidesAndOfTheUnitAtTheMoment() {
        filedOnAuthority();
        scene.letters();
        try (var submitter = follow("submitter");
                var handler = follow("handler")) {
            var end = Instant.now().plusSeconds(2);
            endsAt(end);

            var told = next(submitter, "RAN_OUT");
            assertThat(Instant.now()).isAfterOrEqualTo(end);
            assertThat(Instant.parse(told.path("at").asString())).isBetween(end.minusMillis(1), end.plusMillis(1));
            assertThat(told.path("actorName").isNull()).isTrue();
            assertThat(told.path("byMe").asBoolean()).isFalse();
            assertThat(told.at("/case/scope").asString()).isEqualTo("OWN");
            assertThat(told.toString()).contains("TO_SUBMITTER").doesNotContain("OF_PATIENT", "TO_ALL");
            assertThat(next(handler, "RAN_OUT")
                            .at("/case/representations/0/inForce")
                            .asBoolean(true))
                    .isFalse();
        }
    }

    @Test
    void takesTheCaseFromAnOpenPageOfOneWhoWasLetIn() {
        scene.filedByPatient();
        assertThat(scene.admit("APPOINTED_GUARDIAN")).isEmpty();
        try (var guardian = follow("guardian")) {
            scene.expire();

            assertThat(next(guardian, "RAN_OUT").path("case").isNull()).isTrue();
            TestCases.write(scene.api("patient"), scene.caseId(), "OF_PATIENT after");
            assertThat(guardian.poll(1_500)).isNull();
        }
    }

    @Test
    void takesTheCaseFromAnOpenPageOfOneWhomTheUnitRefusesLater() {
        scene.filedByPatient();
        assertThat(scene.admit("APPOINTED_GUARDIAN")).isEmpty();
        try (var guardian = follow("guardian")) {
            assertThat(scene.decide(false)).isEmpty();

            assertThat(next(guardian, "SAID_NO").path("case").isNull()).isTrue();
        }
    }

    @Test
    void isToldOnceByAllNodesAlsoAfterARestartAndAgainWithAnotherEnd() {
        filedOnAuthority();
        try (var other = Node.start(Map.of())) {
            assertThat(other.port()).isPositive();
            scene.expire();
            await().atMost(Patience.SOON).until(() -> told() == 1);
            await().during(Duration.ofSeconds(3)).atMost(Patience.SOON).until(() -> told() == 1);
        }
        try (var restarted = Node.start(Map.of())) {
            assertThat(restarted.port()).isPositive();
            await().during(Duration.ofSeconds(3)).atMost(Patience.SOON).until(() -> told() == 1);
        }

        endsAt(Instant.now().plusMillis(500));
        await().atMost(Patience.SOON).until(() -> told() == 2);
        assertThat(scene.inbox("submitter")).containsExactly("CONSENT_ANSWERED", "RECEIPT");
    }

    @Test
    void isToldLateRatherThanNever() {
        filedOnAuthority();
        TestDatabase.change(
                "update representation set valid_until = now() - interval '3 days' where case_id = ?", scene.id());

        await().atMost(Patience.SOON).until(() -> told() == 1);
    }

    @Test
    void holdsUntilTheDayIsOverInTheCountry() throws SQLException {
        var zone = ZoneId.of("Europe/Stockholm");
        var today = LocalDate.now(zone);
        filedOnAuthority(Map.of("validUntil", today.toString()));

        assertThat(end()).isEqualTo(today.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private void filedOnAuthority() {
        filedOnAuthority(Map.of());
    }

    private void filedOnAuthority(Map<String, Object> more) {
        scene.filed("REPRESENTED", "APPOINTED_GUARDIAN");
        var decision = new HashMap<String, Object>(more);
        decision.putAll(Map.of("granted", true, "reason", "The paper was shown."));
        assertThat(scene.act("handler", "decideRepresentation", decision)).isEmpty();
        await().atMost(Patience.SOON)
                .until(() -> scene.inbox("submitter").equals(List.of("CONSENT_ANSWERED", "RECEIPT")));
    }

    private WireStream follow(String who) {
        var cursor = new Wire(port)
                .ask(scene.token(who), "{ liveCursor }")
                .json()
                .at("/data/liveCursor")
                .asString();
        return new Wire(port).stream(scene.token(who), EVENTS, Map.of("id", scene.caseId(), "after", cursor));
    }

    /** By what was done: that somebody was let in may come on the same stream before. */
    private static JsonNode next(WireStream stream, String deed) {
        while (true) {
            var event = stream.next(30).json().at("/data/caseEvents");
            if (event.path("representationDeed").asString("").equals(deed)) {
                return event;
            }
        }
    }

    private void endsAt(Instant end) {
        TestDatabase.change(
                "update representation set valid_until = '%s' where case_id = ?".formatted(end), scene.id());
    }

    /** How often the end was told: what nobody did. */
    private int told() throws SQLException {
        return Integer.parseInt(one("""
                select count(*)::text from event where case_id = ? and type = 'REPRESENTATION_CHANGED' and actor_id is null"""));
    }

    private Instant end() throws SQLException {
        return OffsetDateTime.parse(one("select to_json(valid_until) #>> '{}' from representation where case_id = ?"))
                .toInstant();
    }

    private String one(String query) throws SQLException {
        UUID id = scene.id();
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Objects.requireNonNull(rows.getString(1));
            }
        }
    }
}
