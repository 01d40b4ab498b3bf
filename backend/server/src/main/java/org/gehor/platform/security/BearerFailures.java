package org.gehor.platform.security;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Tells why a token was refused: in {@code WWW-Authenticate} as RFC 6750 and, for an eID level that is too low, RFC 9470
 * have it, and in the body in the same form as every other error. Keys that cannot be fetched are 503, not the caller's
 * fault. Nothing of the token is repeated.
 */
@Component
class BearerFailures implements ServerAuthenticationFailureHandler {

    private static final MediaType TYPE = MediaType.parseMediaType("application/graphql-response+json");

    private static final String ERROR = "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}";
    private static final String PROBLEM = "{\"detail\":\"%s\",\"code\":\"%s\"}";

    private record Answer(HttpStatus status, String header, String code, String message) {}

    private final String levels;

    BearerFailures(LoginProperties login) {
        this.levels = String.join(" ", login.citizenLevels());
    }

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange exchange, AuthenticationException failure) {
        return Mono.defer(() -> write(exchange.getExchange(), answer(failure)));
    }

    private Answer answer(AuthenticationException failure) {
        if (failure instanceof AuthenticationServiceException) {
            return new Answer(
                    HttpStatus.SERVICE_UNAVAILABLE, "", "SERVICE_UNAVAILABLE", "The service is not available now");
        }
        if (failure.getCause() instanceof JwtValidationException invalid && levelTooLow(invalid)) {
            return new Answer(
                    HttpStatus.UNAUTHORIZED,
                    "Bearer error=\"" + TokenRules.LEVEL_TOO_LOW + "\", acr_values=\"" + levels + "\"",
                    "LEVEL_TOO_LOW",
                    "The eID is not of a level that is high enough");
        }
        if (failure instanceof OAuth2AuthenticationException oauth
                && oauth.getError() instanceof BearerTokenError error
                && error.getHttpStatus() == HttpStatus.BAD_REQUEST) {
            return new Answer(
                    HttpStatus.BAD_REQUEST, "Bearer error=\"invalid_request\"", "BAD_REQUEST", "Not one bearer token");
        }
        return new Answer(
                HttpStatus.UNAUTHORIZED, "Bearer error=\"invalid_token\"", "UNAUTHENTICATED", "The token is not valid");
    }

    private static boolean levelTooLow(JwtValidationException invalid) {
        return invalid.getErrors().stream().allMatch(error -> TokenRules.LEVEL_TOO_LOW.equals(error.getErrorCode()));
    }

    private static Mono<Void> write(ServerWebExchange exchange, Answer answer) {
        var response = exchange.getResponse();
        response.setStatusCode(answer.status());
        var graphql = exchange.getRequest().getPath().value().equals("/graphql");
        response.getHeaders().setContentType(graphql ? TYPE : MediaType.APPLICATION_PROBLEM_JSON);
        if (answer.header().isEmpty()) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        } else {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, answer.header());
        }
        var body = (graphql ? ERROR : PROBLEM).formatted(answer.message(), answer.code());
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body.getBytes(StandardCharsets.UTF_8))));
    }
}
