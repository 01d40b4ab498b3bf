package org.gehor.notification;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code push_subscription}. */
@Repository
class PushRepository {

    private final DatabaseClient client;

    PushRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<Map<UUID, List<Recipient.Browser>>> find(Collection<UUID> persons) {
        return client.sql(
                        "select id, person_id, endpoint from push_subscription where person_id = any (:persons) order by id")
                .bind("persons", persons.toArray(UUID[]::new))
                .map(row -> Map.entry(
                        required(row, "person_id", UUID.class),
                        new Recipient.Browser(
                                required(row, "id", UUID.class), URI.create(required(row, "endpoint", String.class)))))
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Mono<List<PushDevice>> devices(UUID person) {
        return client.sql("select id, device, made_at from push_subscription where person_id = :person order by id")
                .bind("person", person)
                .map(row -> new PushDevice(
                        required(row, "id", UUID.class),
                        row.get("device", String.class),
                        required(row, "made_at", OffsetDateTime.class)))
                .all()
                .collectList();
    }

    Mono<Void> add(UUID person, URI endpoint, @Nullable String device, Instant now) {
        return client.sql("""
                insert into push_subscription (person_id, endpoint, device, made_at) values (:person, :endpoint, :device, :now)
                on conflict (person_id, endpoint) do update set device = excluded.device
                """)
                .bind("person", person)
                .bind("endpoint", endpoint.toString())
                .bind(
                        "device",
                        device == null ? Parameters.in(R2dbcType.VARCHAR) : Parameters.in(R2dbcType.VARCHAR, device))
                .bind("now", now)
                .then();
    }

    Mono<Void> removeEndpoint(UUID person, String endpoint) {
        return client.sql("delete from push_subscription where person_id = :person and endpoint = :endpoint")
                .bind("person", person)
                .bind("endpoint", endpoint)
                .then();
    }

    /** By ids; the row rules keep those of others from a person. */
    Mono<Void> remove(Collection<UUID> ids) {
        return client.sql("delete from push_subscription where id = any (:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .then();
    }
}
