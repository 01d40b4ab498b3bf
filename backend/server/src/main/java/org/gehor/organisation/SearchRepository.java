package org.gehor.organisation;

import static org.gehor.platform.database.Rows.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Looks through {@code organisation.search_text} by its trigram index; to be used within one transaction. */
@Repository
class SearchRepository {

    private static final int MOST_WORDS = 6;

    private final DatabaseClient client;
    private final OrganisationRepository organisations;
    private final Clock clock;

    SearchRepository(DatabaseClient client, OrganisationRepository organisations, Clock clock) {
        this.client = client;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What was typed in the form of {@code search_form}: letters a-z and digits only. */
    record Typed(List<String> words, String near) {}

    /** A search by words; {@code near} is empty when no place comes first. */
    record Query(List<String> words, String near, @Nullable String country, int first) {}

    /** A hit with how good it is; only to be compared with other hits of the same words. */
    record Hit(Organisation organisation, double score) {}

    /**
     * Brings the text into the form that is compared, and sets up the transaction: from where on words are alike, and that
     * comparing them costs much more than the planner thinks.
     */
    Mono<Typed> prepare(String text, @Nullable String near) {
        return client.sql("""
                select search_form(:text) as form, search_form(:near) as near_form,
                    set_config('pg_trgm.word_similarity_threshold', '0.45', true), set_config('enable_seqscan', 'off', true)
                """)
                .bind("text", storable(text))
                .bind("near", near == null ? "" : storable(near))
                .map(row -> new Typed(
                        words(text, required(row, "form", String.class)), required(row, "near_form", String.class)))
                .one();
    }

    /** The database stores every character but one. */
    private static String storable(String text) {
        return text.replace('\u0000', ' ');
    }

    private static List<String> words(String text, String form) {
        return meansNothing(text, form) ? List.of() : words(form);
    }

    /** Letters struck again and again shrink to one in the form that is compared: what is left of them was not typed. */
    private static boolean meansNothing(String text, String form) {
        var typed = text.codePoints().filter(Character::isLetterOrDigit).count();
        var left = form.chars().filter(letter -> letter != ' ').count();
        return 3 * left < 2 * typed;
    }

    /** Single letters say nothing beside words. */
    private static List<String> words(String form) {
        return Arrays.stream(form.split(" "))
                .filter(word -> word.length() > 1)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Those that hold all words as they are written, inside longer words too. */
    Mono<List<Hit>> asWritten(Query query) {
        return hits(SearchSql.asWritten(query.words()), query);
    }

    /** Those that hold all words or ones like them. */
    Mono<List<Hit>> alike(Query query) {
        return hits(SearchSql.alike(query.words()), query);
    }

    private Mono<List<Hit>> hits(String sql, Query query) {
        return collect(bind(client.sql(sql), query));
    }

    /** Hands the query to one of the statements by words. */
    GenericExecuteSpec bind(GenericExecuteSpec statement, Query query) {
        var bound = offered(statement, query.country(), query.first())
                .bind("words", query.words().toArray(String[]::new))
                .bind("phrase", String.join(" ", query.words()))
                .bind("near", query.near());
        for (int i = 0; i < query.words().size(); i++) {
            bound = bound.bind("word" + i, query.words().get(i));
        }
        return bound;
    }

    /** Those whose external id begins so, shortest first. */
    Mono<List<Hit>> byExternalId(String beginning, @Nullable String country, int first) {
        return collect(offered(client.sql(SearchSql.BY_EXTERNAL_ID), country, first)
                .bind("beginning", "%| " + beginning + "%"));
    }

    private GenericExecuteSpec offered(GenericExecuteSpec statement, @Nullable String country, int first) {
        return statement
                .bind("today", LocalDate.now(clock))
                .bind("country", country == null ? Parameters.in(R2dbcType.VARCHAR) : Parameters.in(country))
                .bind("first", first);
    }

    private Mono<List<Hit>> collect(GenericExecuteSpec statement) {
        return statement
                .map(row -> new Hit(organisations.toOrganisation(row), required(row, "score", Double.class)))
                .all()
                .collectList();
    }
}
