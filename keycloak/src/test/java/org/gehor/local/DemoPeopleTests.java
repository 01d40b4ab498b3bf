package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoPeopleTests {
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    @Test
    void haveSwedishNumbersOfTheTestSeriesWithValidCheckDigits() {
        List<DemoPerson> swedes = citizens("se");
        assertThat(swedes).hasSizeGreaterThanOrEqualTo(3).allSatisfy(person -> {
            assertThat(person.number()).matches("(18|19|20)\\d{10}");
            assertThat(luhn(person.number().substring(2))).as(person.username()).isZero();
            if (!person.role().equals("coordination-number")) {
                assertThat(person.number().substring(8)).startsWith("98");
            }
        });
    }

    @Test
    void haveNorwegianSyntheticNumbersWithBothCheckDigitsValid() {
        assertThat(citizens("no")).hasSizeGreaterThanOrEqualTo(2).allSatisfy(person -> {
            assertThat(person.number()).matches("\\d{11}");
            assertThat(Integer.parseInt(person.number().substring(2, 4))).isBetween(81, 92);
            assertThat(weighted(person.number(), FIRST) % 11).isZero();
            assertThat(weighted(person.number(), SECOND) % 11).isZero();
        });
    }

    @Test
    void coverTheSpecialCases() {
        assertThat(DemoPeople.get("noor").number()).startsWith("2014");
        assertThat(Integer.parseInt(DemoPeople.get("dawit").number().substring(6, 8)))
                .isBetween(61, 91);
        assertThat(DemoPeople.get("karl").level()).isEqualTo("low");
        assertThat(DemoPeople.ofRealm("workforce"))
                .extracting(DemoPerson::role)
                .contains("handler", "patient-board", "manager", "administrator");
    }

    @Test
    void areThoseOfTheRealmFiles() throws Exception {
        for (String realm : List.of("eid", "workforce")) {
            JsonNode users = new JsonMapper()
                    .readTree(Resources.text("realms/" + realm + ".json"))
                    .get("users");
            assertThat(users.valueStream().map(DemoPeopleTests::summary).toList())
                    .isEqualTo(DemoPeople.ofRealm(realm).stream()
                            .map(DemoPeopleTests::summary)
                            .toList());
        }
    }

    @Test
    void areTheOnlySecretsInTheRealmFiles() throws Exception {
        for (String realm : List.of("gehor", "eid", "workforce")) {
            JsonNode json = new JsonMapper().readTree(Resources.text("realms/" + realm + ".json"));
            assertThat(json.findValuesAsString("secret")).allMatch(value -> value.startsWith("${GEHOR_"));
            assertThat(json.findValuesAsString("clientSecret")).allMatch(value -> value.startsWith("${GEHOR_"));
            assertThat(json.findValues("privateKey")).isEmpty();
        }
        assertThat(Resources.text("realms/gehor.json")).doesNotContain("\"users\"");
    }

    private static List<DemoPerson> citizens(String country) {
        return DemoPeople.ofRealm("eid").stream()
                .filter(person -> person.country().equals(country))
                .toList();
    }

    private static Map<String, String> summary(JsonNode user) {
        JsonNode attributes = user.get("attributes");
        String number = attributes
                .path("pid")
                .path(0)
                .asString(attributes.path("employee_id").path(0).asString(""));
        return Map.of(
                "username", user.get("username").asString(),
                "name",
                        user.get("firstName").asString() + " "
                                + user.get("lastName").asString(),
                "number", number,
                "level", attributes.path("loa").path(0).asString("workforce"),
                "title", attributes.path("title").path(0).asString(""));
    }

    private static Map<String, String> summary(DemoPerson person) {
        return Map.of(
                "username", person.username(),
                "name", person.name(),
                "number", person.number(),
                "level", person.level(),
                "title", person.title());
    }

    private static int luhn(String digits) {
        return IntStream.range(0, digits.length())
                        .map(i -> Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 2 : 1))
                        .map(value -> value / 10 + value % 10)
                        .sum()
                % 10;
    }

    private static int weighted(String digits, int[] weights) {
        return IntStream.range(0, weights.length)
                .map(i -> Character.digit(digits.charAt(i), 10) * weights[i])
                .sum();
    }
}
