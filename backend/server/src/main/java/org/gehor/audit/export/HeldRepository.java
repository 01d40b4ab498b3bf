package org.gehor.audit.export;

import static org.gehor.platform.database.Rows.required;

import java.util.List;
import java.util.UUID;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads what is held about the citizen who asks, page by page, each in a short transaction of its own in their role: the row
 * rules decide what is theirs to see, also when that changes meanwhile.
 */
@Repository
class HeldRepository {

    private static final UUID BEGINNING = new UUID(0, 0);
    private static final int PAGE = 20;

    private final Transactions transactions;
    private final DatabaseClient client;
    private final String[] showingNames;

    HeldRepository(Transactions transactions, DatabaseClient client, CountryProfiles profiles) {
        this.transactions = transactions;
        this.client = client;
        this.showingNames = profiles.codes().stream()
                .filter(code -> profiles.get(code).showStaffName())
                .toArray(String[]::new);
    }

    private record Row(UUID id, String held) {
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /** Objects of a section as JSON, oldest first. */
    Flux<String> rows(Section section) {
        return page(section, BEGINNING)
                .expand(
                        rows -> rows.size() < PAGE
                                ? Mono.empty()
                                : page(section, rows.getLast().id()),
                        1)
                .flatMapIterable(rows -> rows, 1)
                .map(Row::held);
    }

    private Mono<List<Row>> page(Section section, UUID after) {
        return Actors.citizen()
                .flatMap(citizen -> transactions.run(() -> {
                    var query = client.sql(section.sql()).bind("person", citizen.id());
                    if (!section.single()) {
                        query = query.bind("after", after).bind("most", PAGE);
                    }
                    return (section == Section.CASES ? query.bind("naming", showingNames) : query)
                            .map(row -> new Row(required(row, "id", UUID.class), required(row, "held", String.class)))
                            .all()
                            .collectList();
                }));
    }
}
