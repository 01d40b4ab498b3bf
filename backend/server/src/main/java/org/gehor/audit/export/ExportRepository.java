package org.gehor.audit.export;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code data_export}: what a person asked for and fetched. They stay, as any access does. */
@Repository
class ExportRepository {

    static final int MOST_FETCHES = 3;

    private static final String COLUMNS = "id, format, asked_at, expires_at, fetched_at";

    private final DatabaseClient client;

    ExportRepository(DatabaseClient client) {
        this.client = client;
    }

    /** One at a time counts what this person has asked for. */
    Mono<Integer> count(UUID person, Instant since) {
        return client.sql("select id from person where id = :person for update")
                .bind("person", person)
                .fetch()
                .one()
                .then(client.sql("""
                        select count(*) as asked from data_export where person_id = :person and asked_at > :since
                        """)
                        .bind("person", person)
                        .bind("since", since)
                        .map(row -> required(row, "asked", Long.class).intValue())
                        .one());
    }

    Mono<DataExport> insert(UUID person, ExportFormat format, Instant now, Instant expires) {
        return client.sql("""
                insert into data_export (person_id, format, asked_at, expires_at)
                values (:person, :format, :now, :expires) returning
                """ + COLUMNS)
                .bind("person", person)
                .bind("format", format.name())
                .bind("now", now)
                .bind("expires", expires)
                .map(ExportRepository::toExport)
                .one();
    }

    Mono<List<DataExport>> latest(UUID person) {
        return client.sql("select " + COLUMNS + " from data_export where person_id = :person order by id desc limit 20")
                .bind("person", person)
                .map(ExportRepository::toExport)
                .all()
                .collectList();
    }

    /** Enters that it is fetched; empty when it is not the person's, too old, or was fetched often enough. */
    Mono<DataExport> fetch(UUID person, UUID id, Instant now) {
        return client.sql("""
                update data_export set fetches = fetches + 1, fetched_at = :now
                where id = :id and person_id = :person and expires_at > :now and fetches < :most returning
                """ + COLUMNS)
                .bind("now", now)
                .bind("id", id)
                .bind("person", person)
                .bind("most", MOST_FETCHES)
                .map(ExportRepository::toExport)
                .one();
    }

    private static DataExport toExport(Readable row) {
        return new DataExport(
                required(row, "id", UUID.class),
                ExportFormat.valueOf(required(row, "format", String.class)),
                required(row, "asked_at", Instant.class),
                required(row, "expires_at", Instant.class),
                row.get("fetched_at", Instant.class));
    }
}
