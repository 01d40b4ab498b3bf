package org.gehor.platform.security;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/**
 * The API is a stateless resource server. Paths are denied unless named; at {@code /graphql} each operation says itself who
 * may call it (see {@code @allowed} in the schema), since some are for anyone.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(LoginProperties.class)
class SecurityConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ReactiveJwtDecoder jwtDecoder(LoginProperties login) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSource(new RealmKeys(login.keys(), Clock.systemUTC()))
                .build();
        decoder.setJwtValidator(TokenRules.of(login));
        return token -> decoder.decode(token)
                .onErrorMap(
                        failure -> failure.getCause() instanceof KeysUnavailable,
                        failure -> new JwtException("The token cannot be judged now", failure));
    }

    /** Checks the token that a WebSocket brings with {@code connection_init}. */
    @Bean
    ReactiveAuthenticationManager tokenAuthentication(ReactiveJwtDecoder decoder) {
        return new JwtReactiveAuthenticationManager(decoder);
    }

    /** The page to try the API out, for developers only: it comes with scripts of its own, which the portal's policy forbids. */
    @Bean
    @Order(0)
    @ConditionalOnBooleanProperty("spring.graphql.graphiql.enabled")
    SecurityWebFilterChain developersPage(ServerHttpSecurity http) {
        return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/graphiql"))
                .authorizeExchange(paths -> paths.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain security(ServerHttpSecurity http, PortalHeaders headers, BearerFailures failures) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable) // no cookie carries authority here
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}).authenticationFailureHandler(failures))
                .headers(headers::applyTo)
                .authorizeExchange(paths -> paths.pathMatchers("/graphql")
                        .permitAll()
                        // Asks for a login itself, and says so in its own form.
                        .pathMatchers("/attachments", "/attachments/*")
                        .permitAll()
                        .pathMatchers("/actuator/health/**")
                        .permitAll()
                        .pathMatchers("/actuator/**")
                        .denyAll()
                        .pathMatchers(HttpMethod.GET)
                        .permitAll()
                        .pathMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyExchange()
                        .denyAll())
                .build();
    }
}
