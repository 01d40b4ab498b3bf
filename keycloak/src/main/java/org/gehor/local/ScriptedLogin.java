package org.gehor.local;

import java.net.URI;
import java.util.Map;

/**
 * Logs a demo person in as a browser would: through realm {@code gehor}, the brokered provider's list of persons and
 * back, then trades the code for tokens. Any page beyond the list of persons is an error.
 */
public final class ScriptedLogin {
    private ScriptedLogin() {}

    /**
     * Logs in with a fresh browser, so without an earlier session.
     *
     * @param clientId a public client of realm {@code gehor}
     * @param redirectUri one of the client's addresses; it is not called
     * @param idpHint {@code eid} or {@code workforce}
     * @param username see {@link DemoPeople}
     * @throws IllegalStateException when a page or an answer is not the expected one
     */
    public static Tokens login(
            LocalKeycloak keycloak, String clientId, URI redirectUri, String idpHint, String username) {
        Pkce pkce = Pkce.random();
        ScriptedBrowser browser = new ScriptedBrowser();
        String form = browser.open(authorization(keycloak, clientId, redirectUri, idpHint, pkce), redirectUri)
                .page("login-login");
        URI back = browser.submit(form, Map.of("username", username, "password", "demo"), redirectUri)
                .address();
        return tokens(
                keycloak,
                browser,
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", clientId,
                        "redirect_uri", redirectUri.toString(),
                        "code", ScriptedBrowser.parameter(back, "code"),
                        "code_verifier", pkce.verifier()));
    }

    /** Trades a refresh token for new tokens; the old one is used up. */
    public static Tokens refresh(LocalKeycloak keycloak, String clientId, String refreshToken) {
        return tokens(
                keycloak,
                new ScriptedBrowser(),
                Map.of("grant_type", "refresh_token", "client_id", clientId, "refresh_token", refreshToken));
    }

    static URI authorization(LocalKeycloak keycloak, String clientId, URI redirectUri, String idpHint, Pkce pkce) {
        return URI.create(endpoint(keycloak, "auth") + "?"
                + ScriptedBrowser.form(Map.of(
                        "client_id",
                        clientId,
                        "redirect_uri",
                        redirectUri.toString(),
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "kc_idp_hint",
                        idpHint,
                        "code_challenge",
                        pkce.challenge(),
                        "code_challenge_method",
                        "S256")));
    }

    private static Tokens tokens(LocalKeycloak keycloak, ScriptedBrowser browser, Map<String, String> fields) {
        return Tokens.of(browser.post(endpoint(keycloak, "token"), fields));
    }

    static URI endpoint(LocalKeycloak keycloak, String name) {
        return URI.create(keycloak.issuer("gehor") + "/protocol/openid-connect/" + name);
    }
}
