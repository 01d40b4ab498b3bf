package org.gehor.portal;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.gehor.platform.security.LoginProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** {@code /config.json}, the portal's files, and its entry page for every address that the portal itself resolves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class PortalRoutes {

    /** First parts of paths that are never pages of the portal. */
    private static final Set<String> NOT_PAGES =
            Set.of("graphql", "graphiql", "actuator", "assets", "attachments", "exports", "demo");

    /** Settings of the portal; the issuer is {@code keycloakUrl/realms/realm}. */
    record PortalConfig(String keycloakUrl, String realm, String clientId, boolean demo) {

        static PortalConfig of(LoginProperties login, PortalProperties portal) {
            var parts = login.issuer().toString().split("/realms/", 2);
            return new PortalConfig(parts[0], parts[1], portal.clientId(), portal.demo());
        }
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> portalConfig(LoginProperties login, PortalProperties portal) {
        var config = PortalConfig.of(login, portal);
        return route(
                GET("/config.json"),
                request -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .bodyValue(config));
    }

    /** Names of assets hold a hash of their content, so they never change. */
    @Bean
    @Order(2)
    @ConditionalOnProperty("gehor.portal.files")
    RouterFunction<ServerResponse> portalFiles(PortalProperties portal) {
        var files = Objects.requireNonNull(portal.files());
        return RouterFunctions.resources(
                        "/assets/**",
                        below(files, "assets/"),
                        (resource, headers) -> headers.setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable()))
                .and(RouterFunctions.resources("/{file:.+\\..+}", files))
                .and(route(
                        page(),
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .cacheControl(CacheControl.noCache())
                                .bodyValue(below(files, "index.html"))));
    }

    private static RequestPredicate page() {
        return GET("/**").and(request -> {
            var path = request.path();
            var first = path.substring(1).split("/", 2)[0];
            return !NOT_PAGES.contains(first)
                    && !path.substring(path.lastIndexOf('/')).contains(".");
        });
    }

    private static Resource below(Resource folder, String path) {
        try {
            return folder.createRelative(path);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
