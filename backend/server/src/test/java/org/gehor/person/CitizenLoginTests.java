package org.gehor.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.gehor.platform.database.Transactions;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestCitizens.TestCitizen;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.gehor.support.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServerTest
class CitizenLoginTests {

    private static final String VIEWER = "{ viewer { id name kind country language email } }";

    @Autowired
    private TestPeople people;

    @Autowired
    private Transactions transactions;

    @Autowired
    private LoginRepository repository;

    @LocalServerPort
    private int port;

    @Test
    void theFirstLoginMakesAPersonAndTheNextFindsThem() {
        var first = viewer("196408233234", "Ada Provsson")
                .path("viewer.id")
                .entity(String.class)
                .get();
        var again = viewer("640823-3234", "Ada Provsson");

        again.path("viewer.id").entity(String.class).isEqualTo(first);
        again.path("viewer.name").entity(String.class).isEqualTo("Ada Provsson");
        again.path("viewer.kind").entity(String.class).isEqualTo("CITIZEN");
        again.path("viewer.country").entity(String.class).isEqualTo("SE");
        again.path("viewer.language").entity(String.class).isEqualTo("SV");
        again.path("viewer.email").valueIsNull();
    }

    @Test
    void aNorwegianIsGreetedInNorwegian() {
        var viewer = viewer("29822099635", "Kari Prøve");

        viewer.path("viewer.country").entity(String.class).isEqualTo("NO");
        viewer.path("viewer.language").entity(String.class).isEqualTo("NB");
    }

    @Test
    void aNewNameIsTakenOver() {
        var id = viewer("198112189876", "Bo Förr")
                .path("viewer.id")
                .entity(String.class)
                .get();

        viewer("198112189876", "Bo Nu").path("viewer.name").entity(String.class).isEqualTo("Bo Nu");
        assertThat(count("select count(*) from person where name = 'Bo Nu' and id = '" + id.substring(7) + "'"))
                .isOne();
    }

    @Test
    void manyFirstLoginsAtOnceMakeOnePerson() {
        var before = count("select count(*) from person");

        var ids = IntStream.range(0, 16)
                .parallel()
                .mapToObj(turn -> viewer("191212121212", "Cid Prov " + turn)
                        .path("viewer.id")
                        .entity(String.class)
                        .get())
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        assertThat(count("select count(*) from person")).isEqualTo(before + 1);
    }

    @Test
    void theNumberStandsNowhereInTheDatabase() {
        viewer("197010632391", "Dan Prov");

        assertThat(
                        count(
                                "select count(*) from person p where p::text like '%197010632391%' or encode(pid_cipher, 'escape') like '%197010632391%'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"191212121213", "20991231-0000", "hello", ""})
    void refusesANumberThatIsNoneAndNeverEchoesIt(String pid) {
        WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .post()
                .uri("/graphql")
                .headers(headers -> headers.setBearerAuth(TestTokens.citizen(pid, "Eva Prov")))
                .header("Accept", "application/graphql-response+json")
                .header("Content-Type", "application/json")
                .bodyValue("{\"query\": \"{ viewer { id } }\"}")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .value(body -> {
                    assertThat(body)
                            .contains("\"code\":\"INVALID_PERSONAL_NUMBER\"")
                            .contains("UNAUTHORIZED");
                    if (!pid.isEmpty()) {
                        assertThat(body).doesNotContain(pid);
                    }
                });
    }

    @Test
    void refusesALoginWithoutAName() {
        var token =
                TestTokens.signed(claims -> claims.claim("pid", "191212121212").claim("acr", "high"));

        people.api(port, token)
                .document(VIEWER)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INCOMPLETE_LOGIN")));
    }

    @Test
    void afterARotationAPersonIsFoundAndMovedToTheNewKeys() {
        var citizen = TestCitizens.next();
        var oldLookup = IdentityKeys.newLookupKey();
        var oldKeys = IdentityKeys.newKeyset();
        var before = login(oldKeys, oldLookup).resolve(jwt(citizen)).block();

        var newKeys = IdentityKeys.promoted(IdentityKeys.withNewKey(oldKeys));
        var newLookup = IdentityKeys.promoted(IdentityKeys.withNewKey(oldLookup));
        var after = login(newKeys, newLookup).resolve(jwt(citizen)).block();

        assertThat(after).isEqualTo(before);
        var vault = new IdentityVault(new IdentityProperties(newKeys, newLookup));
        var number = PersonalNumber.parse(citizen.pid(), LocalDate.now(ZoneOffset.UTC))
                .orElseThrow();
        assertThat(count("select count(*) from person where pid_hash = '\\x"
                        + HexFormat.of().formatHex(vault.hash(number)) + "'"))
                .isOne();
    }

    @Test
    void staffAreTakenFromTheirLogin() {
        var worker = people.worker(people.unit("SE"), "HANDLER");

        var viewer = people.api(port, worker.token()).document(VIEWER).execute();

        viewer.path("viewer.kind").entity(String.class).isEqualTo("STAFF");
        viewer.path("viewer.language").valueIsNull();
        viewer.path("viewer.name").entity(String.class).isEqualTo(worker.name());
    }

    @Test
    void withoutLoginThereIsNoViewer() {
        people.api(port, "").document(VIEWER).execute().path("viewer").valueIsNull();
    }

    private CitizenLogin login(String keyset, String lookupKey) {
        var vault = new IdentityVault(new IdentityProperties(keyset, lookupKey));
        return new CitizenLogin(transactions, repository, vault, Clock.systemUTC());
    }

    private static Jwt jwt(TestCitizen citizen) {
        return Jwt.withTokenValue("token")
                .header("alg", "none")
                .claim("pid", citizen.pid())
                .claim("name", citizen.name())
                .build();
    }

    private GraphQlTester.Response viewer(String pid, String name) {
        return people.api(port, TestTokens.citizen(pid, name)).document(VIEWER).execute();
    }

    private static long count(String sql) {
        try (var connection = TestDatabase.asSuperuser();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
