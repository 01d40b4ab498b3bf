package org.gehor.classification;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.organisation.RoleName;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code classification} with their codes: added, never changed. */
@Repository
class ClassificationRepository {

    /** Codings that are looked at for what a unit uses most. */
    private static final int LATELY = 40;

    private final DatabaseClient client;

    ClassificationRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Those of these cases that the actor may see, oldest first. */
    Mono<List<Classification>> ofCases(Collection<UUID> cases) {
        return client.sql("""
                select k.id, k.case_id, k.coder, k.version, k.harm, k.coded_by, k.coded_name, k.role, k.coded_at,
                       c.taxonomies, c.codes, c.severities, c.stages
                from classification k cross join lateral (
                    select array_agg(c.taxonomy order by c.position) as taxonomies, array_agg(c.code order by c.position) as codes,
                           array_agg(coalesce(c.severity, 0) order by c.position) as severities,
                           array_agg(coalesce(c.stage, '') order by c.position) as stages
                    from classification_code c where c.classification_id = k.id) c
                where k.case_id = any (:cases) order by k.coded_at, k.id
                """)
                .bind("cases", cases.toArray(UUID[]::new))
                .map(ClassificationRepository::toClassification)
                .all()
                .collectList();
    }

    /** Adds a version and gives its id. */
    Mono<UUID> insert(
            CareCase subject,
            Classification.Wanted wanted,
            Actor.Staff coder,
            RoleName role,
            int version,
            @Nullable UUID askedId,
            Instant now) {
        return client.sql("""
                insert into classification (case_id, organisation_id, coder, version, harm, coded_by, coded_name, role, coded_at, asked_id)
                values (:case, :organisation, :coder, :version, :harm, :by, :name, :role, :now, :asked) returning id
                """)
                .bind("case", subject.caseId())
                .bind("organisation", subject.organisationId())
                .bind("coder", (askedId == null ? Coder.FIRST : Coder.SECOND).name())
                .bind("version", version)
                .bind("harm", wanted.harm() == null ? Parameters.in(Integer.class) : Parameters.in(wanted.harm()))
                .bind("by", coder.id())
                .bind("name", coder.name())
                .bind("role", role.name())
                .bind("now", now)
                .bind("asked", askedId == null ? Parameters.in(UUID.class) : Parameters.in(askedId))
                .map(row -> required(row, "id", UUID.class))
                .one()
                .delayUntil(id -> insertCodes(id, wanted.categories()));
    }

    private Mono<Void> insertCodes(UUID id, List<CodedCategory> categories) {
        return client.sql("""
                insert into classification_code (classification_id, position, taxonomy, code, severity, stage)
                select :id, c.position, c.taxonomy, c.code, nullif(c.severity, 0), nullif(c.stage, '')
                from unnest(cast(:taxonomies as text[]), cast(:codes as text[]), cast(:severities as integer[]), cast(:stages as text[]))
                     with ordinality as c (taxonomy, code, severity, stage, position)
                """)
                .bind("id", id)
                .bind(
                        "taxonomies",
                        categories.stream().map(CodedCategory::taxonomy).toArray(String[]::new))
                .bind("codes", categories.stream().map(CodedCategory::code).toArray(String[]::new))
                .bind(
                        "severities",
                        categories.stream()
                                .map(each -> each.severity() == null ? 0 : each.severity())
                                .toArray(Integer[]::new))
                .bind(
                        "stages",
                        categories.stream()
                                .map(each -> each.stage() == null ? "" : each.stage())
                                .toArray(String[]::new))
                .then();
    }

    /** What was chosen most in the last codings of a unit, most first. */
    Mono<List<CodedCategory>> lately(UUID organisation, int most) {
        return client.sql("""
                with lately as (
                    select k.id from classification k where k.organisation_id = :organisation and k.coder = 'FIRST'
                    order by k.coded_at desc limit :lately)
                select c.taxonomy, c.code from lately l join classification_code c on c.classification_id = l.id
                group by c.taxonomy, c.code order by count(*) desc, c.taxonomy, c.code limit :most
                """)
                .bind("organisation", organisation)
                .bind("lately", LATELY)
                .bind("most", most)
                .map(row -> new CodedCategory(
                        required(row, "taxonomy", String.class), required(row, "code", String.class), null, null))
                .all()
                .collectList();
    }

    private static Classification toClassification(Readable row) {
        return new Classification(
                required(row, "id", UUID.class),
                required(row, "case_id", UUID.class),
                Coder.valueOf(required(row, "coder", String.class)),
                required(row, "version", Integer.class),
                row.get("harm", Integer.class),
                required(row, "coded_by", UUID.class),
                required(row, "coded_name", String.class),
                RoleName.valueOf(required(row, "role", String.class)),
                required(row, "coded_at", Instant.class),
                categories(row));
    }

    private static List<CodedCategory> categories(Readable row) {
        var taxonomies = required(row, "taxonomies", String[].class);
        var codes = required(row, "codes", String[].class);
        var severities = required(row, "severities", Integer[].class);
        var stages = required(row, "stages", String[].class);
        var categories = new ArrayList<CodedCategory>();
        for (int i = 0; i < codes.length; i++) {
            categories.add(new CodedCategory(
                    taxonomies[i],
                    codes[i],
                    severities[i] == 0 ? null : severities[i],
                    stages[i].isEmpty() ? null : stages[i]));
        }
        return categories;
    }
}
