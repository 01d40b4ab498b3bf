package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehor.support.Docs;
import org.gehor.support.Node;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestTokens;
import org.gehor.support.Wire;
import org.gehor.support.Wire.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** As in production: who may run what, on each way in. */
class KnownDocumentsTests {

    private static final String OWN = "{ __typename countries { code } }";

    private static Node node;
    private static Wire wire;
    private static JsonNode portal;

    @BeforeAll
    static void start() {
        node = Node.start(Map.of("gehor.documents.fixed", "true"));
        wire = node.wire();
        portal = documents("portal");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void runsADocumentOfThePortalByItsHash() {
        var reply = named("", hashOf("query SearchUnits"), Map.of("text", "Lund"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("data").has("searchOrganisations")).isTrue();
    }

    @Test
    void runsADocumentOfThePortalByItsText() {
        var text = portal.get(hashOf("query SearchUnits")).asString();

        assertThat(wire.ask("", text, Map.of("text", "Lund")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "mobile"})
    void holdsOnlyWhatTheSchemaKnows(String client) {
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Docs.read("schema.graphql")));

        assertThat(documents(client).values())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(ParseAndValidate.validate(
                                schema, Parser.parse(text.asString()), rule -> true, Locale.ENGLISH))
                        .isEmpty());
    }

    @Test
    void followsAStreamOfThePortal() throws InterruptedException {
        var text = portal.get(hashOf("subscription InboxEvents")).asString();
        try (var socket = wire.socket().as(of("gehor-portal"))) {
            socket.subscribe("1", text, Map.of());

            assertThat(socket.silentFor(700)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gehor-portal", "gehor-mobile", ""})
    void refusesOtherDocumentsToTheProductsOwnClients(String client) {
        var token = of(client);

        assertThat(wire.ask(token, OWN).code()).isEqualTo("UNKNOWN_DOCUMENT");
        try (var stream = wire.stream(token, "subscription { inboxEvents { cursor } }", Map.of())) {
            assertThat(stream.next(60).toString()).contains("UNKNOWN_DOCUMENT");
        }
        try (var socket = wire.socket().as(token)) {
            socket.subscribe("1", "subscription { inboxEvents { cursor } }", Map.of());
            assertThat(socket.next(60).toString()).contains("UNKNOWN_DOCUMENT");
        }
    }

    @Test
    void refusesOtherDocumentsToWhoeverHasNotLoggedIn() {
        assertThat(wire.ask("", OWN).code()).isEqualTo("UNKNOWN_DOCUMENT");
    }

    @Test
    void runsAnyDocumentOfAnIntegrator() {
        assertThat(wire.ask(of("region-of-the-test"), OWN).status()).isEqualTo(200);
    }

    @Test
    void refusesAHashThatNoDocumentHas() {
        for (var hash : List.of("0".repeat(64), "", "PersistedQueryMarker")) {
            assertThat(named(of("region-of-the-test"), hash, Map.of()).code()).isEqualTo("UNKNOWN_DOCUMENT");
        }
        assertThat(wire.ask("", "PersistedQueryMarker").code()).isEqualTo("UNKNOWN_DOCUMENT");
    }

    private static JsonNode documents(String client) {
        try {
            return Wire.JSON.readTree(
                    new ClassPathResource("documents/" + client + ".json").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String of(String client) {
        var citizen = TestCitizens.next();
        return TestTokens.signed(claims -> claims.claim("pid", citizen.pid())
                .claim("name", citizen.name())
                .claim("acr", "substantial")
                .claim("azp", client.isEmpty() ? null : client));
    }

    private static String hashOf(String beginning) {
        return portal.propertyStream()
                .filter(document -> document.getValue().asString().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Reply named(String token, String hash, Map<String, ?> variables) {
        var body = Map.of(
                "variables",
                variables,
                "extensions",
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        return wire.post(Wire.JSON.writeValueAsString(body), Wire.headers(token, "Accept", Wire.RESPONSE));
    }
}
