package org.gehor.local;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Single steps of a login to the portal, for tests that go off the usual way. */
final class LoginScript {
    static final URI PORTAL = URI.create("http://localhost:8080/");

    private final LocalKeycloak keycloak;
    private final Pkce pkce = Pkce.random();

    LoginScript(LocalKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** The authorization request; a change with an empty value takes the parameter away. */
    URI authorization(Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "client_id", "gehor-portal",
                "redirect_uri", PORTAL.toString(),
                "response_type", "code",
                "scope", "openid",
                "code_challenge", pkce.challenge(),
                "code_challenge_method", "S256"));
        fields.putAll(changes);
        fields.values().removeIf(String::isEmpty);
        return URI.create(ScriptedLogin.endpoint(keycloak, "auth") + "?" + ScriptedBrowser.form(fields));
    }

    ScriptedBrowser.Arrival authorize(Map<String, String> changes) {
        return new ScriptedBrowser().open(authorization(changes), PORTAL);
    }

    Tokens loginIn(ScriptedBrowser browser, String provider, String username) {
        return loginIn(browser, Map.of("kc_idp_hint", provider), username);
    }

    Tokens loginIn(ScriptedBrowser browser, Map<String, String> changes, String username) {
        String form = browser.open(authorization(changes), PORTAL).page("login-login");
        URI back = browser.submit(form, Map.of("username", username, "password", "demo"), PORTAL)
                .address();
        return Tokens.of(browser.post(
                ScriptedLogin.endpoint(keycloak, "token"),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "gehor-portal",
                        "redirect_uri", PORTAL.toString(),
                        "code", ScriptedBrowser.parameter(back, "code"),
                        "code_verifier", pkce.verifier())));
    }

    /** Logs out as the portal does and expects to be back there without a page in between. */
    void logout(ScriptedBrowser browser, Tokens tokens) {
        URI end = URI.create(ScriptedLogin.endpoint(keycloak, "logout") + "?"
                + ScriptedBrowser.form(
                        Map.of("id_token_hint", tokens.idToken(), "post_logout_redirect_uri", PORTAL.toString())));
        ScriptedBrowser.Arrival arrival = browser.open(end, PORTAL);
        if (!arrival.address().toString().startsWith(PORTAL.toString())) {
            throw new IllegalStateException("Logout ends at " + arrival.address() + ": " + arrival.html());
        }
    }

    static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
