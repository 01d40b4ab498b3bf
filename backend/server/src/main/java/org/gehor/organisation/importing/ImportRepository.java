package org.gehor.organisation.importing;

import static org.gehor.platform.database.Rows.required;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gehor.organisation.OrganisationKind;
import org.gehor.organisation.importing.ImportPlan.Node;
import org.gehor.organisation.importing.ImportPlan.Placed;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes many organisations in few statements; to be used within one transaction. */
@Repository
class ImportRepository {

    private final DatabaseClient client;

    ImportRepository(DatabaseClient client) {
        this.client = client;
    }

    /** A node that was written. */
    record Written(boolean created, String path) {}

    /** One import at a time, on all nodes. */
    Mono<Void> lock() {
        return client.sql("select pg_advisory_xact_lock(hashtext('organisation'))")
                .then();
    }

    /** Nodes by external id. */
    Mono<Map<String, Node>> nodes(Collection<String> externalIds) {
        record Found(String externalId, Node node) {}
        return client.sql("""
                select o.external_id, o.id, o.path::text as path_text, o.kind, o.country, p.external_id as parent
                from organisation o left join organisation p on p.id = o.parent_id
                where o.external_id = any (:ids)
                """)
                .bind("ids", externalIds.toArray(String[]::new))
                .map(row -> new Found(
                        required(row, "external_id", String.class),
                        new Node(
                                required(row, "id", UUID.class),
                                required(row, "path_text", String.class),
                                OrganisationKind.valueOf(required(row, "kind", String.class)),
                                required(row, "country", String.class),
                                row.get("parent", String.class))))
                .all()
                .collectMap(Found::externalId, Found::node);
    }

    Mono<List<UUID>> newIds(long count) {
        return client.sql("select uuidv7() as id from generate_series(1, :count)")
                .bind("count", count)
                .map(row -> required(row, "id", UUID.class))
                .all()
                .collectList();
    }

    /** Adds what is new and changes what differs; the rest is left alone and not among the result. */
    Mono<List<Written>> upsert(List<Placed> rows) {
        var statement = client.sql("""
                insert into organisation (id, parent_id, path, kind, country, external_id, external_id_kind, name,
                    also_known_as, municipality, region, postal_code, place, opened_on, closed_on, demo, search_text)
                select cast(id as uuid), cast(parent_id as uuid), cast(path as ltree), kind, country, external_id,
                    external_id_kind, name, coalesce(string_to_array(also_known_as, '|'), '{}'), municipality, region,
                    postal_code, place, cast(opened_on as date), cast(closed_on as date), cast(demo as boolean), ''
                from unnest(:id, :parent_id, :path, :kind, :country, :external_id, :external_id_kind, :name,
                        :also_known_as, :municipality, :region, :postal_code, :place, :opened_on, :closed_on, :demo)
                    as t (id, parent_id, path, kind, country, external_id, external_id_kind, name,
                        also_known_as, municipality, region, postal_code, place, opened_on, closed_on, demo)
                on conflict (external_id) do update set
                    kind = excluded.kind, external_id_kind = excluded.external_id_kind, name = excluded.name,
                    also_known_as = excluded.also_known_as, municipality = excluded.municipality,
                    region = excluded.region, postal_code = excluded.postal_code, place = excluded.place,
                    opened_on = excluded.opened_on, closed_on = excluded.closed_on, demo = excluded.demo
                where (organisation.kind, organisation.external_id_kind, organisation.name, organisation.also_known_as,
                        organisation.municipality, organisation.region, organisation.postal_code, organisation.place,
                        organisation.opened_on, organisation.closed_on, organisation.demo)
                    is distinct from (excluded.kind, excluded.external_id_kind, excluded.name, excluded.also_known_as,
                        excluded.municipality, excluded.region, excluded.postal_code, excluded.place,
                        excluded.opened_on, excluded.closed_on, excluded.demo)
                returning xmax = 0 as created, path::text as path_text
                """);
        for (var column : COLUMNS.entrySet()) {
            statement = statement.bind(
                    column.getKey(), rows.stream().map(column.getValue()).toArray(String[]::new));
        }
        return statement
                .map(row ->
                        new Written(required(row, "created", Boolean.class), required(row, "path_text", String.class)))
                .all()
                .collectList();
    }

    /** Brings names above and search texts up to date in the subtrees of these paths. */
    Mono<Long> refreshBelow(Collection<String> paths) {
        return client.sql("""
                update organisation o set ancestors = n.ancestors, search_text = n.search_text
                from (
                    select c.id, coalesce(array_agg(a.name order by s.n) filter (where a.id is not null), '{}') as ancestors,
                        organisation_search_text(c.name, c.also_known_as,
                            concat_ws(' ', c.place, c.municipality, c.region),
                            string_agg(a.name || ' ' || array_to_string(a.also_known_as, ' '), ' ' order by s.n),
                            c.external_id) as search_text
                    from organisation c
                        cross join lateral unnest(string_to_array(c.path::text, '.')) with ordinality as s (step, n)
                        left join organisation a on a.id = cast(s.step as uuid) and a.id <> c.id and a.kind <> 'NATION'
                    where c.path <@ cast(:paths as ltree[])
                    group by c.id) n
                where o.id = n.id and (o.ancestors, o.search_text) is distinct from (n.ancestors, n.search_text)
                """)
                .bind("paths", paths.toArray(String[]::new))
                .fetch()
                .rowsUpdated();
    }

    private static final Map<String, Function<Placed, @Nullable String>> COLUMNS = Map.ofEntries(
            Map.entry("id", placed -> text(placed.id())),
            Map.entry("parent_id", placed -> text(placed.parentId())),
            Map.entry("path", Placed::path),
            Map.entry("kind", placed -> placed.row().kind().name()),
            Map.entry("country", placed -> placed.row().country()),
            Map.entry("external_id", placed -> placed.row().externalId()),
            Map.entry(
                    "external_id_kind", placed -> placed.row().externalIdKind().name()),
            Map.entry("name", placed -> placed.row().name()),
            Map.entry("also_known_as", placed -> String.join("|", placed.row().alsoKnownAs())),
            Map.entry("municipality", placed -> placed.row().municipality()),
            Map.entry("region", placed -> placed.row().region()),
            Map.entry("postal_code", placed -> placed.row().postalCode()),
            Map.entry("place", placed -> placed.row().place()),
            Map.entry("opened_on", placed -> text(placed.row().openedOn())),
            Map.entry("closed_on", placed -> text(placed.row().closedOn())),
            Map.entry("demo", placed -> text(placed.row().demo())));

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
