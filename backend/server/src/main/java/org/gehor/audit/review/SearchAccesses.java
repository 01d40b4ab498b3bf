package org.gehor.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.audit.AccessReason;
import org.gehor.cases.CaseNumber;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.BadRequest;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Paging;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds who opened cases at the units that the actor leads. */
@Component
class SearchAccesses {

    static final int MOST_WORDS = 100;

    private static final Instant LONG_AGO = Instant.EPOCH;

    private final Transactions transactions;
    private final Led led;
    private final SittingRepository sittings;

    SearchAccesses(Transactions transactions, Led led, SittingRepository sittings) {
        this.transactions = transactions;
        this.led = led;
        this.sittings = sittings;
    }

    /** Schema type {@code AccessFilter}. */
    record Filter(
            String organisationId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String staffName,
            @Nullable String caseNumber,
            @Nullable AccessReason reason) {}

    Mono<Window<AccessSitting>> search(Filter filter, Paging paging) {
        var place = place(paging);
        return transactions
                .run(() -> led.at(filter.organisationId()).flatMap(here -> read(filter, here, place, paging.limit())))
                .defaultIfEmpty(List.of())
                .map(rows -> paging.window(rows, SearchAccesses::keys));
    }

    private Mono<List<AccessSitting>> read(Filter filter, Led.Here here, SittingRepository.Place before, int limit) {
        var wanted = wanted(filter, here);
        if (filter.caseNumber() == null) {
            return sittings.list(wanted, before, limit);
        }
        return Mono.justOrEmpty(CaseNumber.parse(filter.caseNumber()))
                .flatMap(number -> sittings.ofCase(number.digits(), wanted, before, limit));
    }

    /** A period that does not fit is a client's mistake: it checks the days before it asks. */
    private static Wanted wanted(Filter filter, Led.Here here) {
        if (filter.caseNumber() != null && filter.from() == null && filter.to() == null) {
            return new Wanted(here.units(), LONG_AGO, here.now(), words(filter.staffName()), filter.reason());
        }
        var checks = new Checks().optionalText(filter.staffName(), MOST_WORDS, "staffName");
        var period = here.period(filter.from(), filter.to(), checks);
        try {
            checks.orRefuse();
        } catch (Refusal refused) {
            throw new BadRequest("The period or the name is longer than can be looked for");
        }
        return new Wanted(here.units(), period.from(), period.until(), words(filter.staffName()), filter.reason());
    }

    static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static SittingRepository.Place place(Paging paging) {
        var at = paging.key("at", Instant::parse);
        var id = paging.key("id", UUID::fromString);
        return at == null || id == null ? SittingRepository.Place.LATEST : new SittingRepository.Place(at, id);
    }

    private static Map<String, String> keys(AccessSitting row) {
        return Map.of("at", row.at().toString(), "id", row.entryId().toString());
    }
}
