package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What Keycloak opens in every realm by itself, and this product has no use for. */
class ClosedDoorsTests {
    private final LocalKeycloak keycloak = LocalServices.shared().keycloak();
    private final KeycloakAdmin admin = new KeycloakAdmin(keycloak);

    @ParameterizedTest
    @ValueSource(strings = {"gehor", "eid", "workforce"})
    void nobodyCanBeMadeToDoOrAskForAnythingBesideLoggingIn(String realm) {
        assertThat(admin.get("realms/" + realm + "/authentication/required-actions")
                        .valueStream())
                .filteredOn(action -> action.get("enabled").asBoolean())
                .extracting(action -> action.get("alias").asString())
                .isEmpty();
    }

    /** What is not in the realm at all could come with an upgrade, and then switched on. */
    @Test
    void everyActionThatThisKeycloakKnowsIsSwitchedOffByName() {
        assertThat(admin.get("realms/gehor/authentication/unregistered-required-actions"))
                .isEmpty();
    }

    @Test
    void onlyThePortalAndTheAppLogPeopleIn() {
        assertThat(loginClients("gehor")).containsExactlyInAnyOrder("gehor-portal", "gehor-mobile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eid", "workforce"})
    void aProviderLogsInForTheBrokerOnly(String realm) {
        assertThat(loginClients(realm)).containsExactly("gehor-broker");
    }

    @Test
    void noAccountPageAnswers() {
        ScriptedBrowser.Arrival arrival =
                new ScriptedBrowser().open(URI.create(keycloak.issuer("gehor") + "/account"), LoginScript.PORTAL);

        assertThat(arrival.status()).isEqualTo(404);
    }

    @Test
    void aLoginAskedForAnActionIsJustALogin() {
        LoginScript script = new LoginScript(keycloak);
        for (String action : List.of("idp_link:workforce", "UPDATE_PROFILE", "delete_credential")) {
            ScriptedBrowser browser = new ScriptedBrowser();
            script.loginIn(browser, "eid", "astrid");

            URI end = browser.open(script.authorization(Map.of("kc_action", action)), LoginScript.PORTAL)
                    .address();

            assertThat(ScriptedBrowser.parameter(end, "code")).as(action).isNotEmpty();
        }
    }

    /** Without the one that Keycloak makes for itself, to show error pages that belong to no client. */
    private Stream<String> loginClients(String realm) {
        return admin.get("realms/" + realm + "/clients")
                .valueStream()
                .filter(client -> client.get("enabled").asBoolean())
                .filter(client -> !client.get("bearerOnly").asBoolean())
                .map(client -> client.get("clientId"))
                .map(JsonNode::asString)
                .filter(id -> !id.equals("_system"));
    }
}
