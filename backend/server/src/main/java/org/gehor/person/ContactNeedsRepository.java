package org.gehor.person;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code contact_needs}: their person's, and those who read a case of theirs. */
@Repository
class ContactNeedsRepository {

    private static final String NEEDS =
            "select n.safe_time, n.unsafe, n.interpreter, n.easy_read from contact_needs n ";

    private final DatabaseClient client;

    ContactNeedsRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<ContactNeeds> ofPerson(UUID person) {
        return client.sql(NEEDS + "where n.person_id = :person")
                .bind("person", person)
                .map(ContactNeedsRepository::toNeeds)
                .one();
    }

    Mono<Void> save(UUID person, ContactNeeds needs, Instant now) {
        return client.sql("""
                insert into contact_needs (person_id, safe_time, unsafe, interpreter, easy_read, changed_at)
                values (:person, :safeTime, :unsafe, :interpreter, :easyRead, :now)
                on conflict (person_id) do update set safe_time = excluded.safe_time, unsafe = excluded.unsafe,
                    interpreter = excluded.interpreter, easy_read = excluded.easy_read, changed_at = excluded.changed_at
                """).bindProperties(Row.of(person, needs, now)).then();
    }

    private static ContactNeeds toNeeds(Readable row) {
        return new ContactNeeds(
                row.get("safe_time", String.class),
                Arrays.stream(required(row, "unsafe", String[].class))
                        .map(ContactWay::valueOf)
                        .toList(),
                row.get("interpreter", String.class),
                required(row, "easy_read", Boolean.class));
    }

    private record Row(
            UUID person,
            @Nullable String safeTime,
            String[] unsafe,
            @Nullable String interpreter,
            boolean easyRead,
            Instant now) {

        static Row of(UUID person, ContactNeeds needs, Instant now) {
            return new Row(
                    person,
                    needs.safeTime(),
                    needs.unsafeWays().stream().map(ContactWay::name).toArray(String[]::new),
                    needs.interpreterLanguage(),
                    needs.easyRead(),
                    now);
        }
    }
}
