package org.gehor.organisation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code role_assignment} that hold now, always by the staff member. */
@Repository
class RoleRepository {

    private final DatabaseClient client;

    RoleRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<List<RoleAt>> of(UUID staff) {
        return client.sql("""
                select role, organisation_id, path::text as path_text, covers_subtree
                from role_assignment where staff_id = :staff and revoked_at is null order by granted_at, id
                """)
                .bind("staff", staff)
                .map(RoleRepository::toRole)
                .all()
                .collectList();
    }

    /** At the nodes of the roles by id, below those that cover their subtree by path: two index scans, no {@code or}. */
    Mono<List<UUID>> organisations(UUID staff, Collection<RoleName> roles) {
        return client.sql("""
                with held as (
                    select organisation_id, path, covers_subtree from role_assignment
                    where staff_id = :staff and revoked_at is null and role = any (:roles))
                select organisation_id as id from held
                union
                select o.id from held h join organisation o on o.path <@ h.path where h.covers_subtree
                """)
                .bind("staff", staff)
                .bind("roles", names(roles))
                .map(row -> required(row, "id", UUID.class))
                .all()
                .collectList();
    }

    /** The same within the subtree of one organisation. */
    Mono<List<UUID>> organisationsBelow(UUID staff, Collection<RoleName> roles, UUID top) {
        return client.sql("""
                with held as (
                    select path, covers_subtree from role_assignment
                    where staff_id = :staff and revoked_at is null and role = any (:roles)),
                subtree as materialized (
                    select o.id, o.path from organisation o
                    where o.path <@ (select t.path from organisation t where t.id = :top))
                select s.id from subtree s
                where exists (select from held h where s.path = h.path or (h.covers_subtree and s.path <@ h.path))
                """)
                .bind("staff", staff)
                .bind("roles", names(roles))
                .bind("top", top)
                .map(row -> required(row, "id", UUID.class))
                .all()
                .collectList();
    }

    private static String[] names(Collection<RoleName> roles) {
        return roles.stream().map(RoleName::name).toArray(String[]::new);
    }

    private static RoleAt toRole(Readable row) {
        return new RoleAt(
                RoleName.valueOf(required(row, "role", String.class)),
                required(row, "organisation_id", UUID.class),
                required(row, "path_text", String.class),
                required(row, "covers_subtree", Boolean.class));
    }
}
