package org.gehor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.cases.answer.PublishAnswer;
import org.gehor.cases.clock.PauseClock;
import org.gehor.jurisdiction.PauseReason;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.gehor.support.TestPeople.Worker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two at one case at once, ten thousand times, through the use cases and at the isolation level that they really run at. */
class TenThousandRoundsTests extends CaseRaces {

    private static final int ROUNDS = Integer.getInteger("gehor.race.rounds", 10_000);
    /** Each takes two connections of the pool's ten. */
    private static final int AT_ONCE = 4;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Autowired
    TakeCase taking;

    @Autowired
    PauseClock pausing;

    @Autowired
    PublishAnswer publishing;

    @Autowired
    Transactions transactions;

    @Autowired
    DatabaseClient client;

    Actor handler;
    Actor manager;
    Actor colleague;
    UUID caseId;

    /** What came of both in a round: a problem's code, empty when it was done. */
    record Round(UUID caseId, String first, String second) {}

    @BeforeEach
    void file() {
        var worker = people.worker(unit, "HANDLER");
        handler = actor(worker);
        manager = actor(people.worker(unit, "MANAGER"));
        colleague = actor(people.worker(unit, "HANDLER"));
        caseId = GlobalId.parse("Case", file(UUID.randomUUID().toString())).orElseThrow();
    }

    private static Actor actor(Worker worker) {
        return new Actor.Staff(worker.id(), worker.name(), null);
    }

    @Test
    void runsAtReadCommitted() {
        var level = transactions.runAs(
                handler,
                () -> client.sql("show transaction_isolation")
                        .map(row -> row.get(0, String.class))
                        .one());
        assertThat(level.block(LONGEST)).isEqualTo("read committed");
    }

    @Test
    void oneOfTwoTakesACase() {
        var copies = RaceCases.of(caseId, ROUNDS);

        var rounds =
                race(copies, id -> outcome(taking.take(id, 1), handler), id -> outcome(taking.take(id, 1), colleague));

        assertThat(rounds)
                .allSatisfy(round -> assertThat(List.of(round.first(), round.second()))
                        .containsOnlyOnce("")
                        .containsAnyOf("TAKEN_BY_OTHER", "STALE_VERSION"));
        var won = rounds.stream().filter(round -> round.first().isEmpty()).count();
        assertThat(won).as("both win now and then").isBetween(1L, ROUNDS - 1L);
        assertThat(RaceCases.count(
                        copies,
                        "select count(*) from care_case where id = :cases and handler_id = '" + handler.id() + "'"))
                .isEqualTo(won);
        assertThat(RaceCases.count(copies, "select count(*) from event where type = 'CASE_TAKEN' and case_id = :cases"))
                .isEqualTo(ROUNDS);
    }

    @Test
    void noAnsweredCaseStandsStill() {
        assertThat(outcome(taking.take(caseId, 1), handler).block(LONGEST)).isEmpty();
        var copies = RaceCases.of(caseId, ROUNDS);

        var rounds = race(
                copies,
                id -> outcome(pausing.pause(id, 2, PauseReason.CONSENT, null), manager),
                id -> outcome(publishing.publish(id, 1, "key-of-" + id), handler));

        assertThat(rounds).allSatisfy(round -> {
            assertThat(round.second()).isEmpty();
            assertThat(round.first()).isIn("", "NOT_ALLOWED_NOW");
        });
        var paused = rounds.stream().filter(round -> round.first().isEmpty()).count();
        assertThat(paused).as("both come first now and then").isBetween(1L, ROUNDS - 1L);
        assertThat(counts(copies))
                .isEqualTo(
                        Map.of("answered and running", (long) ROUNDS, "ended by the answer", paused, "pauses", paused));
    }

    private static Map<String, Long> counts(List<UUID> copies) {
        return Map.of(
                "answered and running",
                RaceCases.count(
                        copies,
                        "select count(*) from care_case where id = :cases and state = 'ANSWERED' and paused_at is null"),
                "ended by the answer",
                RaceCases.count(
                        copies, "select count(*) from case_pause where case_id = :cases and ended_by = 'ANSWERED'"),
                "pauses",
                RaceCases.count(copies, "select count(*) from event where type = 'CLOCK_PAUSED' and case_id = :cases"));
    }

    private interface Act {
        Mono<String> on(UUID caseId);
    }

    /** Both at once, each first in every second round. */
    private static List<Round> race(List<UUID> copies, Act one, Act other) {
        return Flux.fromIterable(copies)
                .index()
                .flatMap(
                        each -> each.getT1() % 2 == 0
                                ? Mono.zip(one.on(each.getT2()), other.on(each.getT2()))
                                        .map(both -> new Round(each.getT2(), both.getT1(), both.getT2()))
                                : Mono.zip(other.on(each.getT2()), one.on(each.getT2()))
                                        .map(both -> new Round(each.getT2(), both.getT2(), both.getT1())),
                        AT_ONCE)
                .collectList()
                .blockOptional(LONGEST)
                .orElseThrow();
    }

    private static Mono<String> outcome(Mono<CareCase> act, Actor actor) {
        return act.thenReturn("")
                .onErrorResume(
                        Refusal.class,
                        refused ->
                                Mono.just(refused.problems().getFirst().code().name()))
                .contextWrite(Actors.as(actor));
    }
}
