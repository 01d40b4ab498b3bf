package org.gehor.person;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of {@code person} as citizens and followers see them: never the identity number. */
@Repository
class PersonRepository {

    private static final String CONTACT = "select id, email, email_fails, language, country from person ";

    private final DatabaseClient client;

    PersonRepository(DatabaseClient client) {
        this.client = client;
    }

    Mono<Contact> contact(UUID id) {
        return client.sql(CONTACT + "where id = :id")
                .bind("id", id)
                .map(PersonRepository::toContact)
                .one();
    }

    Mono<List<Contact>> contacts(Collection<UUID> ids) {
        return client.sql(CONTACT + "where id = any (:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .map(PersonRepository::toContact)
                .all()
                .collectList();
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

    /** What is null is left as it is; an empty address removes it. */
    Mono<Contact> change(UUID id, @Nullable Language language, @Nullable String email) {
        return client.sql("""
                update person
                set language = coalesce(:language, language), email = nullif(coalesce(:email, email), ''),
                    email_fails = email_fails and :email is null
                where id = :id
                returning id, email, email_fails, language, country
                """)
                .bind("language", text(language == null ? null : language.name()))
                .bind("email", text(email == null ? null : email.strip()))
                .bind("id", id)
                .map(PersonRepository::toContact)
                .one();
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
        return new Contact(
                required(row, "id", UUID.class),
                row.get("email", String.class),
                required(row, "email_fails", Boolean.class),
                language != null
                        ? Language.valueOf(language)
                        : Language.ofCountry(required(row, "country", String.class)));
    }
}
