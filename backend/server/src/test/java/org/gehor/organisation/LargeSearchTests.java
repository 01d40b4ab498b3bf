package org.gehor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.gehor.organisation.SearchRepository.Query;
import org.gehor.support.Patience;
import org.gehor.support.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A hundred thousand organisations, in a database of their own, searched under the row rules of the public. */
class LargeSearchTests {

    private static final String NAME = "gehor_large";
    private static final String ROWS = """
            insert into organisation (id, path, kind, country, external_id, external_id_kind, name, also_known_as, place, search_text)
            select o.id, cast(replace(cast(o.id as text), '-', '') as ltree), 'UNIT', 'SE', 'SE2329990000-T' || n, 'HSA',
                name, also_known_as, place, organisation_search_text(name, also_known_as, place, above, 'SE2329990000-T' || n)
            from (select g.n, uuidv7() as id,
                    (array['Vårdcentralen', 'Hälsocentralen', 'Folktandvården', 'Barnmorskemottagningen', 'Ortopedkliniken',
                        'Ögonmottagningen', 'Barnavårdscentralen', 'Psykiatrin', 'Akutmottagningen', 'Legevakten'])[1 + g.n %% 10]
                        || ' ' || p.place as name,
                    case when g.n %% 10 = 0 then array['Husläkare', 'VC'] else '{}' end as also_known_as,
                    p.place, 'Region ' || substr(p.place, 1, 5) || 'land Landstinget' as above
                from generate_series(1, %d) as g (n) join places p on p.n = (g.n * 7919) %% 4000) o
            """;

    private static DatabaseClient client;
    private static TransactionalOperator transaction;
    private static SearchRepository repository;

    @BeforeAll
    static void fill() throws SQLException {
        try (var server = TestDatabase.asSuperuser();
                var statement = server.createStatement()) {
            statement.execute("drop database if exists " + NAME);
            statement.execute("create database " + NAME + " owner " + TestDatabase.OWNER);
        }
        Flyway.configure()
                .dataSource(jdbcUrl(), TestDatabase.OWNER, TestDatabase.PASSWORD)
                .placeholders(java.util.Map.of("appUser", TestDatabase.APP))
                .load()
                .migrate();
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table places as
                    select a.i * 400 + b.j * 20 + c.k as n, first || middle || last as place
                    from unnest(array['Berg', 'Kar', 'Lin', 'Sten', 'Häll', 'Öst', 'Vik', 'Trä', 'Får', 'Gott']) with ordinality as a (first, i)
                        cross join unnest(array['a', 'e', 'la', 'ra', 'na', 's', 'ings', 'unda', 'er', '', 'ol', 'im', 'af',
                            'eb', 'ud', 'yg', 'ik', 'os', 'ur', 'än']) with ordinality as b (middle, j)
                        cross join unnest(array['borg', 'sjö', 'stad', 'köping', 'ås', 'by', 'vik', 'ö', 'hamn', 'mark',
                            'tuna', 'lösa', 'dal', 'fors', 'sund', 'vattnet', 'ryd', 'hult', 'torp', 'rum']) with ordinality as c (last, k)
                    """);
            statement.execute("update places set n = n - 421");
            statement.execute(ROWS.formatted(100_000));
            statement.execute("vacuum analyze organisation");
        }
        var factory = new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(TestDatabase.host().split(":")[0])
                .port(Integer.parseInt(TestDatabase.host().split(":")[1]))
                .database(NAME)
                .username(TestDatabase.APP)
                .password(TestDatabase.PASSWORD)
                .build());
        client = DatabaseClient.create(factory);
        transaction = TransactionalOperator.create(new R2dbcTransactionManager(factory));
        repository =
                new SearchRepository(client, new OrganisationRepository(client, Clock.systemUTC()), Clock.systemUTC());
    }

    private static String jdbcUrl() {
        return "jdbc:postgresql://" + TestDatabase.host() + "/" + NAME;
    }

    private static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), TestDatabase.OWNER, TestDatabase.PASSWORD);
    }

    private static <T> T asPublic(Supplier<Mono<T>> work) {
        return transaction
                .transactional(client.sql("select set_config('role', 'gehor_public', true)")
                        .then()
                        .then(Mono.defer(work)))
                .blockOptional(Patience.SOON)
                .orElseThrow();
    }

    private static Query query(SearchRepository.Typed typed) {
        return new Query(typed.words(), typed.near(), null, 10);
    }

    /** The plan of one of the two statements, under the settings of a search. */
    private static String plan(String text, Function<List<String>, String> sql) {
        return asPublic(() -> repository
                .prepare(text, null)
                .map(LargeSearchTests::query)
                .flatMap(query -> repository
                        .bind(client.sql("explain " + sql.apply(query.words())), query)
                        .map(row -> row.get(0, String.class))
                        .all()
                        .collect(Collectors.joining("\n"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"karlastad", "vårdcentralen karlstadd", "vårdcentralen", "vc", "akutmot kar", "husläkare linås"})
    void scansNoTable(String text) {
        assertThat(plan(text, SearchSql::asWritten))
                .contains("organisation_search")
                .doesNotContain("Seq Scan");
        assertThat(plan(text, SearchSql::alike)).contains("organisation_search").doesNotContain("Seq Scan");
    }

    @ParameterizedTest
    @CsvSource({"karlastad,Karlastad", "karrlastadd,Karlastad", "stenolkjöping,Stenolköping"})
    void findsThePlaceAmongMany(String text, String place) {
        var hits = asPublic(() -> repository.prepare(text, null).flatMap(typed -> repository.alike(query(typed))));
        assertThat(hits)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.organisation().place()).isEqualTo(place));
    }
}
