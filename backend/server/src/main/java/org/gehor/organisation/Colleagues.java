package org.gehor.organisation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.gehor.platform.security.Actor;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Staff who may handle what is at a place, for staff who work or distribute there; nobody for all others. */
@Repository
public class Colleagues {

    private static final int MOST = 200;
    private static final String COLUMNS = "select s.id, s.name, s.title ";

    private final DatabaseClient client;

    Colleagues(DatabaseClient client) {
        this.client = client;
    }

    /** One of them; inside a transaction. */
    public Mono<Actor.Staff> find(String path, UUID staffId) {
        return client.sql(COLUMNS + "from app_colleagues(cast(:path as ltree)) s where s.id = :staff")
                .bind("path", path)
                .bind("staff", staffId)
                .map(Colleagues::toStaff)
                .one();
    }

    /** All of an organisation, by name, 200 at most; inside a transaction. */
    Mono<List<Actor.Staff>> of(UUID organisationId) {
        return client.sql(COLUMNS + """
                from organisation o cross join lateral app_colleagues(o.path) s
                where o.id = :organisation order by s.name, s.id limit :most
                """)
                .bind("organisation", organisationId)
                .bind("most", MOST)
                .map(Colleagues::toStaff)
                .all()
                .collectList();
    }

    private static Actor.Staff toStaff(Readable row) {
        return new Actor.Staff(
                required(row, "id", UUID.class), required(row, "name", String.class), row.get("title", String.class));
    }
}
