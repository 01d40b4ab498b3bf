package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser in which somebody has gone away without logging out. */
class SharedComputerTests {
    private static final String ASTRID = "00000000-0000-4000-8000-00000000e001";
    private static final String ERIK = "00000000-0000-4000-8000-00000000e003";
    private static final Map<String, String> AGAIN = Map.of("kc_idp_hint", "eid", "prompt", "login");

    private final LocalKeycloak keycloak = LocalServices.shared().keycloak();
    private final LoginScript script = new LoginScript(keycloak);
    private final ScriptedBrowser browser = new ScriptedBrowser();

    @ParameterizedTest
    @CsvSource({"eid, ''", "eid, login", "workforce, ''", "workforce, login"})
    void theProviderIsToldToAskAgainWhateverTheAppSays(String provider, String prompt) {
        URI asked = browser.open(
                        script.authorization(Map.of("kc_idp_hint", provider, "prompt", prompt)),
                        keycloak.issuer(provider))
                .address();

        assertThat(ScriptedBrowser.parameter(asked, "prompt")).isEqualTo("login");
    }

    @Test
    void aLoginAsksWhoItIsThoughSomebodyIsLoggedIn() {
        script.loginIn(browser, "eid", "astrid");

        assertThat(browser.open(script.authorization(AGAIN), LoginScript.PORTAL).page("login-login"))
                .startsWith(keycloak.issuer("eid").toString());
    }

    @Test
    void theSamePersonGoesOnInTheSameSession() {
        Tokens before = script.loginIn(browser, "eid", "astrid");
        Tokens after = script.loginIn(browser, AGAIN, "astrid");

        assertThat(after.accessClaims())
                .containsEntry("sub", before.accessClaims().get("sub"))
                .containsEntry("sid", before.accessClaims().get("sid"))
                .containsEntry("pid", "195803149821");
        assertThat(ScriptedLogin.refresh(keycloak, "gehor-portal", after.refreshToken())
                        .accessClaims())
                .containsEntry("pid", "195803149821");
    }

    @Test
    void anotherPersonIsKeptApartAndCanLogTheFirstOut() {
        script.loginIn(browser, "eid", "astrid");
        theProviderKeepsNoSession();
        String form =
                browser.open(script.authorization(AGAIN), LoginScript.PORTAL).page("login-login");

        String html = browser.send(form, Map.of("username", "erik", "password", "demo"), LoginScript.PORTAL)
                .html();
        assertThat(html).contains("data-page-id=\"login-error\"").doesNotContain("Astrid", "eid.");
        theProviderKeepsNoSession();

        ScriptedBrowser.Arrival question = browser.open(
                keycloak.baseUri()
                        .resolve(found("href=\"([^\"]+/logout[^\"]+)\"", html).replace("&amp;", "&")),
                LoginScript.PORTAL);
        String confirm = keycloak.baseUri()
                .resolve(question.page("login-logout-confirm"))
                .toString();
        URI end = browser.submit(
                        confirm,
                        Map.of("session_code", found("name=\"session_code\" value=\"([^\"]+)\"", question.html())),
                        LoginScript.PORTAL)
                .address();
        assertThat(end).isEqualTo(LoginScript.PORTAL);
        assertThat(script.loginIn(browser, "eid", "erik").accessClaims()).containsEntry("name", "Erik Sandberg");
    }

    private void theProviderKeepsNoSession() {
        KeycloakAdmin admin = new KeycloakAdmin(keycloak);
        admin.endSessions("eid", ASTRID);
        admin.endSessions("eid", ERIK);
    }

    private static String found(String pattern, String html) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        assertThat(matcher.find()).as(pattern + " in " + html).isTrue();
        return matcher.group(1);
    }
}
