package org.gehor.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.WebFilterChainProxy;
import org.springframework.test.web.reactive.server.WebTestClient;

class PortalHeadersTests {

    private static final String KEYCLOAK = "https://login.example.org:8443";
    private static final Path NGINX = Path.of("../../frontend/nginx/templates/headers.inc.template");
    private static final Pattern LINE = Pattern.compile("add_header (\\S+) \"([^\"]*)\" always;");

    /** Whichever of the two serves the portal, the browser holds it to the same rules. */
    @Test
    void areTheSameFromNginxAsFromANode() throws IOException {
        assertThat(fromNginx()).isEqualTo(fromNode());
    }

    @Test
    void allowNothingUnsafe() {
        assertThat(fromNode().get("content-security-policy"))
                .contains("default-src 'self'")
                .contains("require-trusted-types-for 'script'")
                .doesNotContain("unsafe-")
                .doesNotContain("*");
    }

    private static Map<String, String> fromNginx() throws IOException {
        var headers = new TreeMap<String, String>();
        for (var line : Files.readAllLines(NGINX)) {
            if (!line.startsWith("#")) {
                var match = LINE.matcher(line.replace("${GEHOR_KEYCLOAK_URL}", KEYCLOAK));
                assertThat(match.matches()).as(line).isTrue();
                headers.put(match.group(1).toLowerCase(Locale.ROOT), match.group(2));
            }
        }
        return headers;
    }

    /** Without those that say how long an answer may be kept, which differ with what is sent. */
    private static Map<String, String> fromNode() {
        var login = new LoginProperties(URI.create(KEYCLOAK + "/realms/gehor"), null, "gehor-api", List.of("high"));
        var security = ServerHttpSecurity.http()
                .headers(new PortalHeaders(login)::applyTo)
                .build();
        var answer = WebTestClient.bindToWebHandler(
                        exchange -> exchange.getResponse().setComplete())
                .webFilter(new WebFilterChainProxy(security))
                .build()
                .get()
                .uri("/")
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders();
        var aboutKeeping = Set.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.PRAGMA, HttpHeaders.EXPIRES);
        var headers = new TreeMap<String, String>();
        answer.forEach((name, values) -> {
            if (!aboutKeeping.contains(name)) {
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values));
            }
        });
        return headers;
    }
}
