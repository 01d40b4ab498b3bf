package org.gehor.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.organisation.RoleName;
import org.gehor.organisation.StaffRoles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Paging;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who opened a case, for its parties; questions about that, for those who lead where the case is. A citizen reads names where
 * the country's profile says so; who is to answer a question reads whom it is about.
 */
@Component
class AccessLog {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final Set<RoleName> ANSWERS = Set.of(RoleName.MANAGER);

    private final Transactions transactions;
    private final AccessRepository entries;
    private final AccessQuestionRepository questions;
    private final StaffRoles roles;
    private final CountryProfiles profiles;

    AccessLog(
            Transactions transactions,
            AccessRepository entries,
            AccessQuestionRepository questions,
            StaffRoles roles,
            CountryProfiles profiles) {
        this.transactions = transactions;
        this.entries = entries;
        this.questions = questions;
        this.roles = roles;
        this.profiles = profiles;
    }

    /** Empty for a case that is not the citizen's. */
    Mono<Window<AccessEntry>> ofCase(UUID caseId, Paging paging) {
        var before = paging.key("id", UUID::fromString);
        return transactions
                .run(() -> entries.ofCase(caseId, before == null ? LAST : before, paging.limit()))
                .map(rows -> paging.window(
                                rows, row -> Map.of("id", row.entryId().toString()))
                        .map(this::forCitizen));
    }

    /** One entry as a citizen may see it. */
    Mono<AccessEntry> find(UUID entryId) {
        return transactions.run(() -> entries.find(entryId)).map(this::forCitizen);
    }

    private AccessEntry forCitizen(AccessEntry entry) {
        return profiles.get(entry.country()).showStaffName() ? entry : entry.nameless();
    }

    /** For managers; empty for all other staff. */
    Mono<Window<AccessEntry>> asked(boolean answered, Paging paging) {
        var place = paging.key("id", UUID::fromString);
        return transactions
                .run(() -> roles.organisationsWhere(ANSWERS, null).flatMap(units -> {
                    if (units.isEmpty()) {
                        return Mono.just(List.<AccessEntry>of());
                    }
                    return answered
                            ? entries.answered(units, place == null ? LAST : place, paging.limit())
                            : entries.waiting(units, place == null ? FIRST : place, paging.limit());
                }))
                .map(rows -> paging.window(rows, row -> Map.of("id", placeOf(row))));
    }

    private static String placeOf(AccessEntry row) {
        return Objects.requireNonNull(row.question()).questionId().toString();
    }

    /** One entry with its question, for whoever is to answer it. */
    Mono<AccessEntry> whole(UUID entryId) {
        return transactions.run(() -> entries.find(entryId));
    }

    Mono<Integer> waiting() {
        return transactions.run(() -> roles.organisationsWhere(ANSWERS, null)
                .flatMap(units -> units.isEmpty() ? Mono.just(0) : questions.waiting(units)));
    }
}
