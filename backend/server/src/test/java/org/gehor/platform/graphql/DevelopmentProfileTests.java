package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.gehor.support.Node;
import org.junit.jupiter.api.Test;

/** With the profile {@code dev} the schema can be asked for and tried out; without it, neither (see {@link LimitsTests}). */
class DevelopmentProfileTests {

    @Test
    void tellsTheSchemaAndServesAPageToTryItOut() throws Exception {
        var before = Introspection.isEnabledJvmWide();
        Introspection.enabledJvmWide(true); // another node of this JVM may have switched it off for all
        try (var node = Node.start(Map.of(), "dev")) {
            assertThat(node.wire()
                            .ask("", "{ __schema { queryType { name } } }")
                            .body())
                    .contains("\"Query\"");
            var page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + node.port() + "/graphiql?path=/graphql"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("GraphiQL");
            assertThat(page.headers().firstValue("Content-Security-Policy")).isEmpty();
        } finally {
            Introspection.enabledJvmWide(before);
        }
    }
}
