package org.gehor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gehor.organisation.importing.DemoOrganisations;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;

@ServerTest
class OrganisationSearchTests {

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    GraphQlTester api;

    @BeforeAll
    static void organisations(@Autowired ApplicationContext node) {
        DemoOrganisations.importAll(node);
    }

    @BeforeEach
    void anyone() {
        api = people.api(port, "");
    }

    private List<String> search(String text, String country, String near, int first) {
        return api.document("""
                query($text: String!, $country: CountryCode, $near: String, $first: Int!) {
                  searchOrganisations(text: $text, country: $country, near: $near, first: $first) { externalId }
                }""")
                .variable("text", text)
                .variable("country", country.isEmpty() ? null : country)
                .variable("near", near.isEmpty() ? null : near)
                .variable("first", first)
                .execute()
                .path("searchOrganisations[*].externalId")
                .entityList(String.class)
                .get();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/organisations/misspellings.csv", numLinesToSkip = 1)
    void findsWhatWasMeant(String text, String country, String expected, int top) {
        var hits = search(text, country, "", 20);
        assertThat(hits.subList(0, Math.min(top, hits.size()))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"karolinska,1", "vårdcentral,20", "399,5", "sjukhus,3"})
    void givesAtMostWhatWasAskedFor(String text, int first) {
        assertThat(search(text, "", "", first)).hasSizeLessThanOrEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " ö ", "%", "%%%", "''", "| ", "\\", "\u0000\u0000"})
    void givesNothingForTooLittle(String text) {
        assertThat(search(text, "", "", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "karolinska\u0000",
                "kar%lin_ka",
                "kar\\olinska'",
                "\ud83d\ude00 karolinska",
                "karolinska | ; <% :x"
            })
    void takesAnyCharacter(String text) {
        api.document("query($text: String!) { searchOrganisations(text: $text, near: $text) { id } }")
                .variable("text", text)
                .executeAndVerify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzqqq", "zzzzqqqq", "asdfghjkl", "qwertyuiop", "xyzzy plugh", "jjjjj", "hhhhhhhhhh"})
    void findsNothingForWhatMeansNothing(String text) {
        assertThat(search(text, "", "", 20)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "haninge vc, SE, vårdcentral",
        "vc huddinge, SE, vårdcentral",
        "Husläkare Huddinge, SE, vårdcentral",
        "hudläkare stockholm, SE, hud",
        "hudläkaren, SE, hud",
        "tandis huddinge, SE, tand",
        "fastlege halden, NO, lege",
        "legekontor halden, NO, lege",
        "legevakten oslo, NO, legevakt",
    })
    void readsEverydayWords(String text, String country, String kind) {
        assertThat(names(text, country))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).containsIgnoringCase(kind));
    }

    /** Names of the first three. */
    private List<String> names(String text, String country) {
        return api.document("query($text: String!, $country: CountryCode) {"
                        + " searchOrganisations(text: $text, country: $country, first: 3) { name } }")
                .variable("text", text)
                .variable("country", country)
                .execute()
                .path("searchOrganisations[*].name")
                .entityList(String.class)
                .get();
    }

    @Test
    void putsTheNearPlaceFirst() {
        assertThat(placeOfFirst("vårdcentral", "Borås")).contains("Borås");
        assertThat(placeOfFirst("vårdcentral", "Luleå")).contains("Luleå");
    }

    private String placeOfFirst(String text, String near) {
        return api.document("query($near: String!) { searchOrganisations(text: \"" + text
                        + "\", country: SE, near: $near, first: 1) { place } }")
                .variable("near", near)
                .execute()
                .path("searchOrganisations[0].place")
                .entity(String.class)
                .get();
    }

    @Test
    void keepsToTheCountry() {
        assertThat(search("sykehus", "NO", "", 20)).isNotEmpty().noneMatch(id -> id.startsWith("SE"));
        assertThat(search("sus", "SE", "", 20)).isNotEmpty().allMatch(id -> id.startsWith("SE"));
    }

    @Test
    void leavesOutWhatHasClosed() throws Exception {
        var closed = closedUnit();
        assertThat(search(closed, "", "", 20)).doesNotContain(closed);
        api.document("{ searchOrganisations(text: \"" + closed + "\") { open } }")
                .execute()
                .path("searchOrganisations[*].open")
                .entityList(Boolean.class)
                .satisfies(open -> assertThat(open).doesNotContain(false));
    }

    private static String closedUnit() throws Exception {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select external_id from organisation where closed_on < now()")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void offersUnitsWhoseCasesAreHandledElsewhere() throws Exception {
        var unit = people.unit("SE");
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update organisation set handling_mode = 'INTEGRATED', name = 'Kvarkentestet', search_text ="
                            + " organisation_search_text('Kvarkentestet', '{}', 'Holmön', null, external_id) where id = '"
                            + unit.id() + "'");
        }
        assertThat(search("kwarckentesstet", "", "", 5)).containsExactly(unit.externalId());
    }

    @Test
    void leavesOutNationsAndRegions() {
        assertThat(search("Region Jämtland Härjedalen", "SE", "", 20))
                .isNotEmpty()
                .doesNotContain("SE2329990192-DEMO000");
        assertThat(search("Sverige", "SE", "", 20)).doesNotContain("SE");
    }

    @Test
    void refusesWhatNoFormSends() {
        refused("x".repeat(101), 10);
        refused("karolinska", 21);
        refused("karolinska", 0);
    }

    private void refused(String text, int first) {
        api.document("query($text: String!, $first: Int!) { searchOrganisations(text: $text, first: $first) { id } }")
                .variable("text", text)
                .variable("first", first)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
    }
}
