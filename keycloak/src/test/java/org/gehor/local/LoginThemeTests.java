package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginThemeTests {
    @ParameterizedTest
    @CsvSource({"sv,sv,Vem loggar in?", "nb,nb,Hvem logger inn?", "en,en,Who is logging in?", "fr,sv,Vem loggar in?"})
    void speaksTheLanguageOfThePortalThroughTheBroker(String asked, String given, String heading) {
        String html = page(Map.of("kc_idp_hint", "eid", "ui_locales", asked)).html();
        assertThat(html).contains("<html lang=\"" + given + "\"").contains(heading);
    }

    @Test
    void offersEveryDemoPersonAsAButton() {
        String citizens = page(Map.of("kc_idp_hint", "eid")).html();
        String staff = page(Map.of("kc_idp_hint", "workforce")).html();
        for (DemoPerson person : DemoPeople.all()) {
            assertThat(person.realm().equals("eid") ? citizens : staff)
                    .contains("name=\"username\" value=\"" + person.username() + "\"")
                    .contains(person.name())
                    .contains(person.realm().equals("eid") ? person.shownNumber() : person.name());
        }
    }

    @Test
    void needsNoScriptAndForbidsForeignOnes() throws Exception {
        ScriptedBrowser.Arrival arrival = page(Map.of("kc_idp_hint", "eid"));
        assertThat(arrival.html())
                .doesNotContain("<script")
                .doesNotContain(" style=")
                .doesNotContain("onclick");
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI error = URI.create(LocalServices.shared().keycloak().issuer("gehor") + "/protocol/openid-connect/auth");
            HttpResponse<Void> response =
                    http.send(HttpRequest.newBuilder(error).build(), HttpResponse.BodyHandlers.discarding());
            assertThat(response.headers().firstValue("content-security-policy").orElse(""))
                    .contains("default-src 'none'")
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void hasTheSameTextsInAllLanguages() throws IOException {
        for (String theme : List.of("gehor", "gehor-demo")) {
            Set<String> swedish = messages(theme, "sv").stringPropertyNames();
            assertThat(messages(theme, "nb").stringPropertyNames()).isEqualTo(swedish);
            assertThat(messages(theme, "en").stringPropertyNames()).isEqualTo(swedish);
        }
    }

    @Test
    void describesExactlyTheDemoPeople() throws IOException {
        Properties theme = properties("theme/gehor-demo/login/theme.properties");
        Properties texts = messages("gehor-demo", "sv");
        for (Map.Entry<String, String> realm :
                Map.of("eid", "peopleEid", "workforce", "peopleWorkforce").entrySet()) {
            List<DemoPerson> people = DemoPeople.ofRealm(realm.getKey());
            assertThat(Arrays.stream(theme.getProperty(realm.getValue()).split(",", -1)))
                    .containsExactlyElementsOf(people.stream()
                            .map(person -> person.username() + ":" + person.name()
                                    + (person.realm().equals("eid") ? ":" + person.shownNumber() : ""))
                            .toList());
            assertThat(people).allMatch(person -> texts.containsKey("person." + person.username()));
        }
    }

    private static ScriptedBrowser.Arrival page(Map<String, String> changes) {
        return new LoginScript(LocalServices.shared().keycloak()).authorize(changes);
    }

    private static Properties messages(String theme, String language) throws IOException {
        return properties("theme/" + theme + "/login/messages/messages_" + language + ".properties");
    }

    private static Properties properties(String resource) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Resources.text(resource)));
        return properties;
    }
}
