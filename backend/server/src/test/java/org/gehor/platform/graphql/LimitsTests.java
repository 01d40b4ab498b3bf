package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gehor.support.ServerTest;
import org.gehor.support.TestCases;
import org.gehor.support.TestCitizens;
import org.gehor.support.TestPeople;
import org.gehor.support.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one operation may ask at most. */
@ServerTest
class LimitsTests {

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private Wire wire;

    @BeforeEach
    void prepare() {
        wire = new Wire(port);
    }

    @Test
    void refusesADocumentThatIsTooDeep() {
        var deep = "{ myCases { edges { node { timeline { edges { node { case { timeline { edges { node { case {"
                + " timeline { edges { node { cursor } } } } } } } } } } } } } } }";

        refuses(deep, "TOO_COMPLEX");
    }

    @Test
    void refusesAListOfListsThatIsTooCostly() {
        refuses(
                "{ myCases(first: 50) { edges { node { timeline(first: 200) { edges { cursor } } } } } }",
                "TOO_COMPLEX");
    }

    @Test
    void countsWhatAVariableAsksFor() {
        var document =
                "query($n: Int) { myCases(first: 50) { edges { node { timeline(first: $n) { edges { cursor } } } } } }";
        var token = TestCitizens.next().token();

        assertThat(wire.ask(token, document, Map.of("n", 200)).code()).isEqualTo("TOO_COMPLEX");
        assertThat(wire.ask(token, document, Map.of("n", 5)).code()).isEmpty();
    }

    @Test
    void aCostBeyondAllNumbersIsNotTakenForASmallOne() {
        var innermost = IntStream.range(0, 16) // as a number of 32 bits this document's cost is below nothing
                .mapToObj(i -> "a" + i + ": timeline(first: 200) { edges { cursor } }")
                .collect(Collectors.joining(" "));
        var document = "{ myCases(first: 50) { edges { node { timeline(first: 200) { edges { node { case {"
                + " timeline(first: 200) { edges { node { case { " + innermost + " } } } } } } } } } } } }";

        refuses(document, "TOO_COMPLEX");
    }

    @Test
    void refusesTooManyAliases() {
        refuses(
                "{ "
                        + IntStream.rangeClosed(1, 21)
                                .mapToObj(i -> "a" + i + ": liveCursor")
                                .collect(Collectors.joining(" "))
                        + " }",
                "TOO_COMPLEX");
    }

    @Test
    void countsTheAliasesOfAFragmentAsOftenAsItIsPutIn() {
        var fragment = "fragment F on Case { "
                + IntStream.range(0, 11).mapToObj(i -> "a" + i + ": number").collect(Collectors.joining(" ")) + " }";

        refuses("{ one: case(id: \"x\") { ...F } two: case(id: \"y\") { ...F } } " + fragment, "TOO_COMPLEX");
    }

    @Test
    void countsTheFieldsOfFragmentsWithinFragments() {
        var bomb = IntStream.range(0, 60)
                .mapToObj(i -> "fragment F" + i + " on Country { x: name ... on Country { ...F" + (i + 1) + " } ...F"
                        + (i + 1) + " }")
                .collect(Collectors.joining(" "));
        var document = "{ countries { ...F0 } } " + bomb + " fragment F60 on Country { code }";

        refuses(document, "TOO_COMPLEX");
    }

    @Test
    void refusesFragmentsThatGoInCircles() {
        refuses("{ countries { ...A } } fragment A on Country { ...B } fragment B on Country { ...A }", "BAD_REQUEST");
    }

    @Test
    void refusesADocumentOfTooManyTokens() {
        refuses("{ " + "countries { code } ".repeat(600) + "}", "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __schema { types { name } } }", "{ __type(name: \"Case\") { fields { name } } }"})
    void doesNotTellItsSchemaInProduction(String introspection) {
        var reply = wire.ask("", introspection);

        assertThat(reply.json().path("data").toString()).doesNotContain("Case");
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource({"51, 50", "1000000, 50", "2, 2", "0, 0", "-1, 20"})
    void givesNoMoreThanAPageHowManyEverAreAskedFor(int first, int most) {
        var citizen = TestCitizens.next();
        var reply = wire.ask(
                citizen.token(),
                "query($n: Int!) { myCases(first: $n) { edges { cursor } pageInfo { hasNextPage } } }",
                Map.of("n", first));

        assertThat(reply.code()).isEmpty();
        assertThat(reply.json().at("/data/myCases/edges").size()).isLessThanOrEqualTo(most);
    }

    @Test
    void capsAPageOfManyRows() {
        var citizen = TestCitizens.next();
        var api = people.api(port, citizen.token());
        var unit = people.unit("SE");
        for (int i = 0; i < 52; i++) {
            TestCases.file(api, unit);
        }

        var reply = wire.ask(citizen.token(), "{ myCases(first: 60) { edges { cursor } pageInfo { hasNextPage } } }");

        assertThat(reply.json().at("/data/myCases/edges").size()).isEqualTo(50);
        assertThat(reply.json().at("/data/myCases/pageInfo/hasNextPage").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "eyJpZCI6Im5vdC1hbi1pZCJ9", "eyJ4IjoiMSJ9", "e30"})
    void refusesACursorThatIsNone(String after) {
        var reply = wire.ask(
                TestCitizens.next().token(),
                "query($a: String) { myCases(after: $a) { edges { cursor } } }",
                Map.of("a", after));

        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    private void refuses(String document, String code) {
        var reply = wire.ask(TestCitizens.next().token(), document);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().has("data")).isFalse();
    }
}
