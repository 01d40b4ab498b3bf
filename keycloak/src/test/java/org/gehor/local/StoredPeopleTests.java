package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What realm {@code gehor} keeps of a person who has logged in, once and again. */
class StoredPeopleTests {
    private static final String RANDOM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final LocalKeycloak keycloak = LocalServices.shared().keycloak();
    private final KeycloakAdmin admin = new KeycloakAdmin(keycloak);

    @Test
    void keepsNothingOfACitizenButTwoRandomIds() {
        keepsNothingBut("eid", "astrid", List.of("195803149821", "Astrid", "Lindqvist"));
    }

    @Test
    void keepsNothingOfAStaffMemberButTwoRandomIds() {
        keepsNothingBut("workforce", "karin", List.of("SEDEMO-1001", "Karin", "Holm", "Verksamhetschef"));
    }

    @Test
    void writesNoSessionToTheDatabase() {
        assertThat(admin.get("serverinfo").get("features").valueStream())
                .filteredOn(feature -> feature.get("name").asString().equals("PERSISTENT_USER_SESSIONS"))
                .singleElement()
                .satisfies(feature ->
                        assertThat(feature.get("enabled").asBoolean()).isFalse());
    }

    @Test
    void couldNotKeepMoreOfAPerson() {
        JsonNode profile = admin.get("realms/gehor/users/profile");
        assertThat(profile.get("attributes").valueStream())
                .extracting(attribute -> attribute.get("name").asString())
                .containsExactly("username", "email");
        assertThat(profile.path("unmanagedAttributePolicy").asString("DISABLED"))
                .isEqualTo("DISABLED");
    }

    private void keepsNothingBut(String provider, String username, List<String> words) {
        String subject = login(provider, username);
        assertThat(login(provider, username)).isEqualTo(subject);

        JsonNode user = admin.get("realms/gehor/users/" + subject + "?userProfileMetadata=false");
        JsonNode links = admin.get("realms/gehor/users/" + subject + "/federated-identity");
        JsonNode events = admin.get("realms/gehor/events?user=" + subject);

        assertThat(user.get("username").asString()).matches(provider + "\\." + RANDOM);
        assertThat(user.get("attributes")).isNull();
        for (String name : List.of("firstName", "lastName", "email")) {
            assertThat(user.path(name).asString("")).as(name).isEmpty();
        }
        assertThat(links).hasSize(1);
        assertThat(links.get(0).get("userId").asString()).matches(RANDOM);
        assertThat(links.get(0).get("userName").asString()).matches(RANDOM);
        assertThat(events).isNotEmpty();
        assertThat(user.toString() + links + events).doesNotContain(words);
    }

    private String login(String provider, String username) {
        Tokens tokens = ScriptedLogin.login(keycloak, "gehor-portal", LoginScript.PORTAL, provider, username);
        return String.valueOf(tokens.accessClaims().get("sub"));
    }
}
