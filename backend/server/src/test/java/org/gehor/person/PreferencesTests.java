package org.gehor.person;

import java.util.Map;
import org.gehor.support.ServerTest;
import org.gehor.support.TestPeople;
import org.gehor.support.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

@ServerTest
class PreferencesTests {

    private static final String UPDATE = """
            mutation($input: UpdatePreferencesInput!) {
              updatePreferences(input: $input) { viewer { language email } problems { code path } }
            }
            """;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        update(Map.of("language", "EN", "email", " fia@example.org "))
                .path("updatePreferences.viewer")
                .matchesJson("""
                {"language": "EN", "email": "fia@example.org"}
                """);
        update(Map.of("language", "NB")).path("updatePreferences.viewer").matchesJson("""
                {"language": "NB", "email": "fia@example.org"}
                """);
        var removed = update(Map.of("email", ""));
        removed.path("updatePreferences.viewer.email").valueIsNull();
        removed.path("updatePreferences.viewer.language").entity(String.class).isEqualTo("NB");
        removed.path("updatePreferences.problems").entityList(Object.class).hasSize(0);
    }

    @Test
    void tellsTheLanguageOfTheCountryFromOneThatWasChosen() {
        var ola = people.api(port, TestTokens.citizen("199001010025", "Ola Prov"));
        var viewer = "{ viewer { language languageChosen } }";
        ola.document(viewer).execute().path("viewer").matchesJson("""
                {"language": "SV", "languageChosen": false}
                """);

        ola.document(UPDATE).variable("input", Map.of("language", "SV")).executeAndVerify();

        ola.document(viewer).execute().path("viewer").matchesJson("""
                {"language": "SV", "languageChosen": true}
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fia",
                "fia@",
                "@example.org",
                "fia@example",
                "fia fia@example.org",
                "fia@example.org\r\nBcc: x@y.se"
            })
    void refusesWhatCannotBeAnAddress(String email) {
        var refused = update(Map.of("email", email));

        refused.path("updatePreferences.viewer").valueIsNull();
        refused.path("updatePreferences.problems[0]").matchesJson("""
                {"code": "INVALID_FORMAT", "path": ["email"]}
                """);
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        update(Map.of("email", "a@" + "b".repeat(252) + ".se"))
                .path("updatePreferences.problems[0].code")
                .entity(String.class)
                .isEqualTo("TOO_LONG");
    }

    private GraphQlTester.Response update(Map<String, Object> input) {
        return people.api(port, TestTokens.citizen("199001010017", "Fia Prov"))
                .document(UPDATE)
                .variable("input", input)
                .execute();
    }
}
