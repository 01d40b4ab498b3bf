package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusedLoginTests {
    private final LocalKeycloak keycloak = LocalServices.shared().keycloak();
    private final LoginScript script = new LoginScript(keycloak);

    @Test
    void refusesALoginWithoutAProofKey() {
        URI back = script.authorize(Map.of("code_challenge", "", "code_challenge_method", ""))
                .address();
        assertThat(ScriptedBrowser.parameter(back, "error")).isEqualTo("invalid_request");
        assertThat(back.toString()).doesNotContain("code=");
    }

    @Test
    void refusesAPlainProofKey() {
        URI back = script.authorize(Map.of("code_challenge_method", "plain")).address();
        assertThat(ScriptedBrowser.parameter(back, "error")).isEqualTo("invalid_request");
    }

    @Test
    void refusesAnUnknownRedirectWithoutFollowingIt() {
        ScriptedBrowser.Arrival arrival = script.authorize(Map.of("redirect_uri", "http://localhost:9999/"));
        assertThat(arrival.status()).isEqualTo(400);
        assertThat(arrival.html()).contains("data-page-id=\"login-error\"");
    }

    @Test
    void refusesPasswordsAtTheTokenEndpoint() {
        Map<String, String> fields =
                Map.of("grant_type", "password", "client_id", "gehor-portal", "username", "astrid", "password", "demo");
        assertThatThrownBy(() -> new ScriptedBrowser().post(ScriptedLogin.endpoint(keycloak, "token"), fields))
                .hasMessageContaining("unauthorized_client");
    }

    @Test
    void refusesAWrongPassword() {
        ScriptedBrowser browser = new ScriptedBrowser();
        String form = browser.open(script.authorization(Map.of("kc_idp_hint", "eid")), LoginScript.PORTAL)
                .page("login-login");
        assertThatThrownBy(() ->
                        browser.submit(form, Map.of("username", "astrid", "password", "wrong"), LoginScript.PORTAL))
                .hasMessageContaining("Unexpected page");
    }

    @Test
    void explainsACancelledLoginAndOffersTheWayBack() {
        ScriptedBrowser browser = new ScriptedBrowser();
        URI provider = browser.open(
                        script.authorization(Map.of("kc_idp_hint", "eid", "ui_locales", "nb")), keycloak.issuer("eid"))
                .address();
        URI cancelled = URI.create(ScriptedBrowser.parameter(provider, "redirect_uri") + "?"
                + ScriptedBrowser.form(
                        Map.of("error", "access_denied", "state", ScriptedBrowser.parameter(provider, "state"))));
        String html = browser.open(cancelled, LoginScript.PORTAL).html();
        assertThat(html).contains("data-page-id=\"login-error\"").contains("Innloggingen ble ikke fullført");
        assertThat(html).contains("href=\"http://localhost:8080/\"");
    }
}
