package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginTests {
    private static final String[] PROTOCOL_CLAIMS = {
        "iss", "aud", "sub", "typ", "azp", "exp", "iat", "jti", "sid", "scope"
    };

    private final LocalKeycloak keycloak = LocalServices.shared().keycloak();
    private final LoginScript script = new LoginScript(keycloak);

    @Test
    void givesACitizenExactlyTheAgreedClaims() {
        Map<String, Object> claims = login("eid", "astrid").accessClaims();
        assertThat(claims)
                .containsOnlyKeys(LoginScript.with(PROTOCOL_CLAIMS, "acr", "pid", "name", "given_name", "family_name"));
        assertThat(claims)
                .containsEntry("iss", keycloak.issuer("gehor").toString())
                .containsEntry("aud", "gehor-api")
                .containsEntry("azp", "gehor-portal")
                .containsEntry("typ", "Bearer")
                .containsEntry("acr", "high")
                .containsEntry("pid", "195803149821")
                .containsEntry("name", "Astrid Lindqvist")
                .containsEntry("given_name", "Astrid")
                .containsEntry("family_name", "Lindqvist");
    }

    @Test
    void givesStaffAnEmployeeIdAndNoIdentityNumber() {
        Map<String, Object> claims = login("workforce", "karin").accessClaims();
        assertThat(claims)
                .containsOnlyKeys(LoginScript.with(
                        PROTOCOL_CLAIMS, "acr", "employee_id", "title", "email", "name", "given_name", "family_name"));
        assertThat(claims)
                .containsEntry("acr", "workforce")
                .containsEntry("employee_id", "SEDEMO-1001")
                .containsEntry("title", "Verksamhetschef")
                .containsEntry("email", "karin@staff.example");
    }

    @Test
    void tellsWhenTheLevelOfTheEidIsLow() {
        assertThat(login("eid", "karl").accessClaims()).containsEntry("acr", "low");
    }

    @Test
    void logsEverybodyInWithoutAFurtherPageTheFirstTimeAndLater() {
        for (DemoPerson person : DemoPeople.all()) {
            Map<String, Object> first = login(person.realm(), person.username()).accessClaims();
            Map<String, Object> later = login(person.realm(), person.username()).accessClaims();
            assertThat(first)
                    .containsEntry("name", person.name())
                    .containsEntry("acr", person.level())
                    .containsEntry(person.realm().equals("eid") ? "pid" : "employee_id", person.number())
                    .containsEntry("sub", later.get("sub"));
        }
    }

    @Test
    void keepsTheSubjectFreeOfWhoThePersonIs() {
        Map<String, Object> claims = login("eid", "ingrid").accessClaims();
        assertThat(claims.get("sub")).asString().matches("[0-9a-f-]{36}").doesNotContain("12836210059");
    }

    @Test
    void makesTheIdTokenOfNoUseForTheApi() {
        Map<String, Object> claims = login("eid", "astrid").idClaims();
        assertThat(claims)
                .containsEntry("aud", "gehor-portal")
                .containsEntry("typ", "ID")
                .doesNotContainKey("pid");
    }

    @Test
    void letsAnAccessTokenLiveFiveMinutes() {
        Tokens tokens = login("eid", "olav");
        long expires = Long.parseLong(String.valueOf(tokens.accessClaims().get("exp")));
        long issued = Long.parseLong(String.valueOf(tokens.accessClaims().get("iat")));
        assertThat(expires - issued).isEqualTo(300);
        assertThat(tokens.expiresIn()).isEqualTo(300);
    }

    @Test
    void renewsOnceWithEachRefreshToken() {
        Tokens first = login("eid", "erik");
        Tokens second = ScriptedLogin.refresh(keycloak, "gehor-portal", first.refreshToken());
        assertThat(second.accessClaims())
                .containsEntry("acr", "substantial")
                .containsEntry("pid", "194709229811")
                .containsEntry("sub", first.accessClaims().get("sub"))
                .containsEntry("name", "Erik Sandberg");
        assertThatThrownBy(() -> ScriptedLogin.refresh(keycloak, "gehor-portal", first.refreshToken()))
                .hasMessageContaining("invalid_grant");
    }

    @Test
    void letsTheMobileAppReturnByLinkAndByLoopbackOnAnyPort() {
        for (String address :
                new String[] {"https://app.gehor.example/login/done", "http://127.0.0.1:51234/login/done"}) {
            Tokens tokens = ScriptedLogin.login(keycloak, "gehor-mobile", URI.create(address), "eid", "marit");
            assertThat(tokens.accessClaims())
                    .containsEntry("azp", "gehor-mobile")
                    .containsEntry("aud", "gehor-api");
        }
    }

    @Test
    void sendsCitizensStraightToTheEidWithoutAHint() {
        URI page = script.authorize(Map.of()).address();
        assertThat(page.toString()).startsWith(keycloak.issuer("eid").toString());
    }

    @Test
    void logsOutOfTheBrokeredProviderToo() {
        ScriptedBrowser browser = new ScriptedBrowser();
        Tokens astrid = script.loginIn(browser, "eid", "astrid");
        script.logout(browser, astrid);
        Tokens erik = script.loginIn(browser, "eid", "erik");
        assertThat(erik.accessClaims()).containsEntry("name", "Erik Sandberg");
    }

    @Test
    void staysLoggedInWithinTheSession() {
        ScriptedBrowser browser = new ScriptedBrowser();
        script.loginIn(browser, "eid", "astrid");
        URI back = browser.open(script.authorization(Map.of("prompt", "none")), LoginScript.PORTAL)
                .address();
        assertThat(ScriptedBrowser.parameter(back, "code")).isNotEmpty();
    }

    private Tokens login(String provider, String username) {
        return ScriptedLogin.login(keycloak, "gehor-portal", LoginScript.PORTAL, provider, username);
    }
}
