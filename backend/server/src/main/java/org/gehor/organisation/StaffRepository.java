package org.gehor.organisation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.gehor.organisation.StaffLogin.Claims;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
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

    /** The row, made or changed when the token says something new; a token without title or address leaves those. */
    Mono<Actor.Staff> findOrMake(Claims claims) {
        return find(claims).switchIfEmpty(Mono.defer(() -> save(claims)));
    }

    /** Empty when the row is not there, or the token says something new. */
    private Mono<Actor.Staff> find(Claims claims) {
        return client.sql("""
                select id, name, title from staff_member
                where employee_id = :employee and name = :name and (:title = '' or title = :title) and (:email = '' or email = :email)
                """)
                .bind("employee", claims.employeeId())
                .bind("name", claims.name())
                .bind("title", orEmpty(claims.title()))
                .bind("email", orEmpty(claims.email()))
                .map(StaffRepository::toStaff)
                .one();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Mono<Actor.Staff> save(Claims claims) {
        return client.sql("""
                insert into staff_member (employee_id, name, title, email)
                values (:employee, :name, nullif(:title, ''), nullif(:email, ''))
                on conflict (employee_id) do update
                    set name = excluded.name, title = coalesce(excluded.title, staff_member.title),
                        email = coalesce(excluded.email, staff_member.email)
                returning id, name, title
                """)
                .bind("employee", claims.employeeId())
                .bind("name", claims.name())
                .bind("title", orEmpty(claims.title()))
                .bind("email", orEmpty(claims.email()))
                .map(StaffRepository::toStaff)
                .one();
    }

    private static Actor.Staff toStaff(Readable row) {
        return new Actor.Staff(
                required(row, "id", UUID.class), required(row, "name", String.class), row.get("title", String.class));
    }
}
