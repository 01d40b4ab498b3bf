package org.gehor.organisation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code organisation} as {@link Organisation}. */
@Repository
class OrganisationRepository {

    static final String COLUMNS = """
            o.id, o.path::text as path_text, o.kind, o.country, o.external_id, o.name, o.place, o.ancestors,
            o.handling_mode, o.opened_on, o.closed_on, o.demo
            """;

    private final DatabaseClient client;
    private final Clock clock;

    OrganisationRepository(DatabaseClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    Mono<List<Organisation>> list(Collection<UUID> ids) {
        return client.sql("select " + COLUMNS + " from organisation o where o.id = any (:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .map(this::toOrganisation)
                .all()
                .collectList();
    }

    /**
     * The patient board that stands nearest above in the tree. One that stands directly below a nation is there for its own
     * county only, and the parents' few children are read by their index.
     */
    Mono<Surroundings> around(UUID id) {
        return client.sql("""
                select u.region as county, b.name as board
                from organisation u left join lateral (
                    select o.name
                    from unnest(string_to_array(ltree2text(u.path), '.')::uuid[]) with ordinality as above (id, depth)
                    join organisation o on o.parent_id = above.id
                    where o.kind = 'PATIENT_BOARD' and (above.depth > 1 or o.region = u.region)
                      and (o.closed_on is null or o.closed_on > :today)
                    order by above.depth desc, o.id limit 1) b on true
                where u.id = :id
                """)
                .bind("id", id)
                .bind("today", LocalDate.now(clock))
                .map(row -> new Surroundings(row.get("county", String.class), row.get("board", String.class)))
                .one();
    }

    Organisation toOrganisation(Readable row) {
        return new Organisation(
                required(row, "id", UUID.class),
                required(row, "path_text", String.class),
                OrganisationKind.valueOf(required(row, "kind", String.class)),
                required(row, "country", String.class),
                required(row, "external_id", String.class),
                required(row, "name", String.class),
                row.get("place", String.class),
                List.of(required(row, "ancestors", String[].class)),
                HandlingMode.valueOf(required(row, "handling_mode", String.class)),
                open(row),
                required(row, "demo", Boolean.class));
    }

    private boolean open(Readable row) {
        var today = LocalDate.now(clock);
        var openedOn = row.get("opened_on", LocalDate.class);
        var closedOn = row.get("closed_on", LocalDate.class);
        return (openedOn == null || !openedOn.isAfter(today)) && (closedOn == null || closedOn.isAfter(today));
    }
}
