package org.gehor.person;

import static org.gehor.platform.database.Rows.required;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code contact_code} of the person who acts. */
@Repository
class ContactCodeRepository {

    private final DatabaseClient client;

    ContactCodeRepository(DatabaseClient client) {
        this.client = client;
    }

    /** Removes those that no longer count; the row rules keep the others. */
    Mono<Void> forget(UUID person) {
        return client.sql("delete from contact_code where person_id = :person and made_at < now() - interval '1 day'")
                .bind("person", person)
                .then();
    }

    Mono<Integer> count(UUID person, ContactWay way) {
        return client.sql("select count(*) as made from contact_code where person_id = :person and way = :way")
                .bind("person", person)
                .bind("way", way.name())
                .map(row -> required(row, "made", Long.class).intValue())
                .one();
    }

    Mono<UUID> add(UUID person, ContactWay way, String address, String code, Instant now) {
        return client.sql("""
                insert into contact_code (person_id, way, address, code, made_at)
                values (:person, :way, :address, :code, :now) returning id
                """)
                .bind("person", person)
                .bind("way", way.name())
                .bind("address", address)
                .bind("code", code)
                .bind("now", now)
                .map(row -> required(row, "id", UUID.class))
                .one();
    }

    /** The newest code for this address, while it can still be tried; counts the try. */
    Mono<String> attempt(UUID person, ContactWay way, String address, Instant since, int most) {
        return client.sql("""
                update contact_code set tries = tries + 1
                where id = (select id from contact_code where person_id = :person and way = :way order by id desc limit 1)
                  and address = :address and made_at > :since and tries < :most
                returning code
                """)
                .bind("person", person)
                .bind("way", way.name())
                .bind("address", address)
                .bind("since", since)
                .bind("most", most)
                .map(row -> required(row, "code", String.class))
                .one();
    }
}
