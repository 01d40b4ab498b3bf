package org.gehor.person;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code person} as citizens and followers see them: never the identity number. */
@Repository
class PersonRepository {

    private static final String CONTACT = """
            select p.id, p.country, p.language, p.email, p.email_fails, p.email_confirmed_at is not null as email_confirmed, p.phone,
                   p.phone_confirmed_at is not null as phone_confirmed, n.unsafe
            from person p left join contact_needs n on n.person_id = p.id
            where\s""";

    private final DatabaseClient client;

    PersonRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<Contact> contact(UUID id) {
        return client.sql(CONTACT + "p.id = :id")
                .bind("id", id)
                .map(PersonRepository::toContact)
                .one();
    }

    Mono<List<Contact>> contacts(Collection<UUID> ids) {
        return client.sql(CONTACT + "p.id = any (:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .map(PersonRepository::toContact)
                .all()
                .collectList();
    }

    /** One at a time counts what this person has asked for. */
    Mono<Void> lock(UUID id) {
        return client.sql("select id from person where id = :id for update")
                .bind("id", id)
                .fetch()
                .one()
                .then();
    }

    Mono<Void> remember(UUID id, @Nullable String email, Language language) {
        return client.sql("""
                update person set email = coalesce(:email, email), email_fails = email_fails and :email is null,
                       language = coalesce(language, :language)
                where id = :id
                """)
                .bind("email", text(email))
                .bind("language", language.name())
                .bind("id", id)
                .then();
    }

    /** What is null is left as it is; an empty address or number removes it. A new one is not confirmed. */
    Mono<Void> change(UUID id, @Nullable Language language, @Nullable String email, @Nullable String phone) {
        return client.sql("""
                update person
                set language = coalesce(:language, language), email = nullif(coalesce(:email, email), ''),
                    email_fails = email_fails and :email is null, phone = nullif(coalesce(:phone, phone), '')
                where id = :id
                """)
                .bind("language", text(language == null ? null : language.name()))
                .bind("email", text(email))
                .bind("phone", text(phone))
                .bind("id", id)
                .then();
    }

    Mono<Void> confirm(UUID id, ContactWay way, Instant now) {
        return client.sql("""
                update person
                set email_confirmed_at = case when :way = 'EMAIL' then :now else email_confirmed_at end,
                    phone_confirmed_at = case when :way = 'SMS' then :now else phone_confirmed_at end
                where id = :id
                """)
                .bind("way", way.name())
                .bind("now", now)
                .bind("id", id)
                .then();
    }

    /** Unless the person has given another one meanwhile. */
    Mono<Void> emailFails(UUID id, String email) {
        return client.sql("update person set email_fails = true where id = :id and email = :email")
                .bind("id", id)
                .bind("email", email)
                .then();
    }

    private static Object text(@Nullable String value) {
        return value == null ? Parameters.in(R2dbcType.VARCHAR) : Parameters.in(R2dbcType.VARCHAR, value);
    }

    private static Contact toContact(Readable row) {
        var language = row.get("language", String.class);
        var unsafe = row.get("unsafe", String[].class);
        return new Contact(
                required(row, "id", UUID.class),
                language != null
                        ? Language.valueOf(language)
                        : Language.ofCountry(required(row, "country", String.class)),
                language != null,
                row.get("email", String.class),
                required(row, "email_fails", Boolean.class),
                required(row, "email_confirmed", Boolean.class),
                row.get("phone", String.class),
                required(row, "phone_confirmed", Boolean.class),
                (unsafe == null ? Stream.<String>empty() : Arrays.stream(unsafe))
                        .map(ContactWay::valueOf)
                        .collect(Collectors.toSet()));
    }
}
