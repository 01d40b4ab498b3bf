package org.gehor.organisation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.UUID;
import org.gehor.organisation.StaffLogin.Claims;
import org.gehor.platform.security.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code staff_member}, by employee id. */
@Repository
class StaffRepository {

    private final DatabaseClient client;

    StaffRepository(DatabaseClient client) {
        this.client = client;
    }

    /** The row, made or changed when the token says something new; a token without title leaves the title. */
    Mono<Actor.Staff> findOrMake(Claims claims) {
        return find(claims.employeeId())
                .filter(known -> known.name().equals(claims.name())
                        && (claims.title() == null || Objects.equals(known.title(), claims.title())))
                .switchIfEmpty(Mono.defer(() -> save(claims)));
    }

    private Mono<Actor.Staff> find(String employeeId) {
        return client.sql("select id, name, title from staff_member where employee_id = :employee")
                .bind("employee", employeeId)
                .map(StaffRepository::toStaff)
                .one();
    }

    private Mono<Actor.Staff> save(Claims claims) {
        var title = claims.title();
        return client.sql("""
                insert into staff_member (employee_id, name, title) values (:employee, :name, :title)
                on conflict (employee_id) do update
                    set name = excluded.name, title = coalesce(excluded.title, staff_member.title)
                returning id, name, title
                """)
                .bind("employee", claims.employeeId())
                .bind("name", claims.name())
                .bind("title", title == null ? Parameters.in(R2dbcType.VARCHAR) : Parameters.in(title))
                .map(StaffRepository::toStaff)
                .one();
    }

    private static Actor.Staff toStaff(Readable row) {
        return new Actor.Staff(
                required(row, "id", UUID.class), required(row, "name", String.class), row.get("title", String.class));
    }
}
