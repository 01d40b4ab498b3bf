package org.gehor.audit.export;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A citizen asks for a copy, and fetches it. Both are entered before anything is read. */
@Component
@EnableConfigurationProperties(ExportProperties.class)
class ExportMyData {

    private final Transactions transactions;
    private final ExportRepository exports;
    private final ExportProperties properties;
    private final Clock clock;

    ExportMyData(Transactions transactions, ExportRepository exports, ExportProperties properties, Clock clock) {
        this.transactions = transactions;
        this.exports = exports;
        this.properties = properties;
        this.clock = clock;
    }

    Mono<DataExport> ask(ExportFormat format) {
        var now = clock.instant();
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(() -> exports.count(citizen.id(), now.minus(Duration.ofDays(1)))
                        .flatMap(asked -> asked >= properties.aDay()
                                ? Refusal.because(ProblemCode.TOO_OFTEN)
                                : exports.insert(citizen.id(), format, now, now.plus(properties.valid())))));
    }

    Mono<List<DataExport>> latest() {
        return Actors.citizen().flatMap(citizen -> transactions.run(() -> exports.latest(citizen.id())));
    }

    /** Somebody else's, one too old and one fetched too often look like none; staff have none. */
    Mono<DataExport> fetch(UUID id) {
        return Actors.current()
                .ofType(org.gehor.platform.security.Actor.Citizen.class)
                .flatMap(citizen -> transactions.run(() -> exports.fetch(citizen.id(), id, clock.instant())))
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND));
    }
}
