package org.gehor.audit.review;

import static org.gehor.platform.database.Rows.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Sittings, each by the entry that it began with, along the index of a unit's entries; the row rules show what one leads. */
@Repository
class SittingRepository {

    private static final String COLUMNS = """
            select e.id as entry_id, e.at, app_sitting_end(e) as until, e.staff_name, e.role, e.case_organisation_id as organisation_id,
                   e.reason, e.stated_reason, e.case_id, c.number as case_number
            """;

    private static final String FITS = """
             and e.at >= :from and e.at < :until
             and (cast(:reason as text) is null or e.reason = :reason)
             and (cast(:words as text) is null or position(lower(:words) in lower(e.staff_name)) > 0)
            """;

    private static final String BEFORE = " and (e.at, e.id) < (:at, :id) and not app_sits_on(e)";
    private static final String LATEST_FIRST = " order by at desc, entry_id desc limit :limit";

    /**
     * Where the last page ended.
     *
     * @param at when the sitting began
     * @param id of its entry
     */
    record Place(Instant at, UUID id) {
        static final Place LATEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
    }

    /**
     * Lots that were drawn.
     *
     * @param found how many there were to draw from
     * @param entries in the order of the lots
     */
    record Lots(int found, List<UUID> entries) {}

    private final DatabaseClient client;

    SittingRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Latest first. */
    Mono<List<AccessSitting>> list(Wanted wanted, Place before, int limit) {
        return read(
                client.sql("select s.* from unnest(:organisations) as o (id) cross join lateral (" + COLUMNS + """
                from access_entry e join care_case c on c.id = e.case_id
                where e.case_organisation_id = o.id
                """
                        + FITS + BEFORE + " order by e.at desc, e.id desc limit :limit) s" + LATEST_FIRST),
                wanted,
                before,
                limit);
    }

    /** Those of one case, latest first. */
    Mono<List<AccessSitting>> ofCase(String number, Wanted wanted, Place before, int limit) {
        return read(
                client.sql(COLUMNS + """
                        from care_case c join access_entry e on e.case_id = c.id
                        where c.number = :number and c.organisation_id = any (:organisations)
                        """ + FITS + BEFORE + LATEST_FIRST).bind("number", number), wanted, before, limit);
    }

    private static Mono<List<AccessSitting>> read(
            DatabaseClient.GenericExecuteSpec query, Wanted wanted, Place before, int limit) {
        return bind(query, wanted)
                .bind("at", before.at())
                .bind("id", before.id())
                .bind("limit", limit)
                .map(AccessSitting::of)
                .all()
                .collectList();
    }

    /** Draws by a hash of seed and entry, so that the same seed and the same log give the same lots; nothing of the reviewer's own. */
    Mono<Lots> draw(Wanted wanted, UUID reviewer, int seed, int size) {
        return bind(client.sql("""
                select e.id, count(*) over () as found
                from unnest(:organisations) as o (id) join access_entry e on e.case_organisation_id = o.id
                     join care_case c on c.id = e.case_id
                where e.staff_id <> :reviewer and not app_sits_on(e)
                """ + FITS + """
                order by sha256(convert_to(:seed || ':' || e.id, 'UTF8')), e.id limit :size
                """), wanted)
                .bind("reviewer", reviewer)
                .bind("seed", Integer.toString(seed))
                .bind("size", size)
                .map(row -> new Lots(
                        required(row, "found", Long.class).intValue(), List.of(required(row, "id", UUID.class))))
                .all()
                .reduce(new Lots(0, List.of()), SittingRepository::together);
    }

    private static Lots together(Lots one, Lots other) {
        return new Lots(
                other.found(),
                java.util.stream.Stream.concat(one.entries().stream(), other.entries().stream())
                        .toList());
    }

    private static DatabaseClient.GenericExecuteSpec bind(DatabaseClient.GenericExecuteSpec query, Wanted wanted) {
        return query.bind("organisations", Wanted.array(wanted.organisations()))
                .bind("from", wanted.from())
                .bind("until", wanted.until())
                .bind("reason", Wanted.text(wanted.reason()))
                .bind("words", Wanted.text(wanted.staffWords()));
    }
}
