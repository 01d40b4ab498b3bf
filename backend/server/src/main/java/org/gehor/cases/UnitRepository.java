package org.gehor.cases;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.platform.security.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code case_unit}: which units a case concerns and has concerned. Nothing is overwritten. */
@Repository
public class UnitRepository {

    private final DatabaseClient client;

    UnitRepository(DatabaseClient client) {
        this.client = client;
    }

    /** All of these cases, those that no longer hold as well; the one that answers first, then as they were added. */
    public Mono<List<CaseUnit>> ofCases(Collection<UUID> cases) {
        return client.sql("""
                select u.case_id, u.organisation_id, o.name, u.role, u.finds, u.added_at, u.added_name, u.removed_at
                from case_unit u join organisation o on o.id = u.organisation_id
                where u.case_id = any (:cases)
                order by u.role desc, u.added_at, u.id
                """)
                .bind("cases", cases.toArray(UUID[]::new))
                .map(UnitRepository::toUnit)
                .all()
                .collectList();
    }

    /** @param unknown whoever files does not know the unit */
    Mono<Void> insertFiled(CareCase filed, boolean unknown, Map<UUID, String> further) {
        var ids = new ArrayList<>(List.of(filed.organisationId()));
        var paths = new ArrayList<>(List.of(filed.organisationPath()));
        further.forEach((id, path) -> {
            ids.add(id);
            paths.add(path);
        });
        return client.sql("""
                insert into case_unit (case_id, organisation_id, organisation_path, role, finds, added_at)
                select :case, u.id, cast(u.path as ltree), case when u.n = 1 then 'RECEIVES' else 'CONCERNED' end,
                       u.n = 1 and :unknown, :now
                from unnest(:ids, :paths) with ordinality as u (id, path, n)
                """)
                .bind("case", filed.caseId())
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("paths", paths.toArray(String[]::new))
                .bind("unknown", unknown)
                .bind("now", filed.receivedAt())
                .then();
    }

    /** Units that the case concerns from now on. */
    Mono<Void> add(UUID caseId, Collection<UUID> units, Actor.Staff staff, Instant now) {
        return client.sql("""
                insert into case_unit (case_id, organisation_id, organisation_path, role, added_at, added_by, added_name)
                select :case, o.id, o.path, 'CONCERNED', :now, :staff, :name
                from unnest(:units) with ordinality as u (id, n) join organisation o on o.id = u.id
                order by u.n
                """)
                .bind("case", caseId)
                .bind("units", units.toArray(UUID[]::new))
                .bind("staff", staff.id())
                .bind("name", staff.name())
                .bind("now", now)
                .then();
    }

    /** Units that the case concerns no longer. */
    Mono<Void> remove(UUID caseId, Collection<UUID> units, Actor.Staff staff, Instant now) {
        return client.sql("""
                update case_unit set removed_at = :now, removed_by = :staff
                where case_id = :case and organisation_id = any (:units) and role = 'CONCERNED' and removed_at is null
                """)
                .bind("case", caseId)
                .bind("units", units.toArray(UUID[]::new))
                .bind("staff", staff.id())
                .bind("now", now)
                .then();
    }

    private static CaseUnit toUnit(Readable row) {
        return new CaseUnit(
                required(row, "case_id", UUID.class),
                required(row, "organisation_id", UUID.class),
                required(row, "name", String.class),
                CaseUnit.Role.valueOf(required(row, "role", String.class)),
                required(row, "finds", Boolean.class),
                required(row, "added_at", Instant.class),
                row.get("added_name", String.class),
                row.get("removed_at", Instant.class));
    }
}
