package org.gehor.notification;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code notice_settings}. */
@Repository
class WishesRepository {

    private final DatabaseClient client;

    WishesRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Of those who have said something. */
    Mono<Map<UUID, Wishes>> find(Collection<UUID> persons) {
        return client.sql("""
                select person_id, unwanted, quiet_from, quiet_until, time_zone from notice_settings where person_id = any (:persons)
                """)
                .bind("persons", persons.toArray(UUID[]::new))
                .map(row -> Map.entry(required(row, "person_id", UUID.class), toWishes(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Void> save(UUID person, Wishes wishes) {
        return client.sql("""
                insert into notice_settings (person_id, unwanted, quiet_from, quiet_until, time_zone)
                values (:person, :unwanted, :from, :until, :zone)
                on conflict (person_id) do update set unwanted = excluded.unwanted, quiet_from = excluded.quiet_from,
                    quiet_until = excluded.quiet_until, time_zone = excluded.time_zone
                """).bindProperties(Row.of(person, wishes)).then();
    }

    private static Wishes toWishes(Readable row) {
        var from = row.get("quiet_from", LocalTime.class);
        return new Wishes(
                Set.of(required(row, "unwanted", String[].class)),
                from == null
                        ? null
                        : new QuietHours(
                                from,
                                required(row, "quiet_until", LocalTime.class),
                                ZoneId.of(required(row, "time_zone", String.class))));
    }

    private record Row(
            UUID person,
            String[] unwanted,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable String zone) {

        static Row of(UUID person, Wishes wishes) {
            var quiet = wishes.quiet();
            return new Row(
                    person,
                    wishes.unwanted().toArray(String[]::new),
                    quiet == null ? null : quiet.from(),
                    quiet == null ? null : quiet.until(),
                    quiet == null ? null : quiet.zone().getId());
        }
    }
}
