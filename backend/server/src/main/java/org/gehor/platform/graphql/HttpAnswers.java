package org.gehor.platform.graphql;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webflux.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * GraphQL over HTTP as its specification has it: the media type that the client prefers, and in the newer one a status that
 * says what went wrong before anything was executed. The older one answers 200 whenever the body was a request.
 */
@Component
class HttpAnswers extends GraphQlHttpHandler {

    static final MediaType NEWER = MediaTypes.APPLICATION_GRAPHQL_RESPONSE;
    private static final List<MediaType> SPOKEN = List.of(NEWER, MediaType.APPLICATION_JSON);

    private static final Map<String, HttpStatus> STATUSES = Map.of(
            FailureError.SERVICE_UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE,
            FailureError.INTERNAL, HttpStatus.INTERNAL_SERVER_ERROR,
            FailureError.TOKEN_EXPIRED, HttpStatus.UNAUTHORIZED,
            FailureError.TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE);

    HttpAnswers(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    public Mono<ServerResponse> handleRequest(ServerRequest request) {
        return BodyFailures.answered(super.handleRequest(request));
    }

    @Override
    protected Mono<ServerResponse> prepareResponse(ServerRequest request, WebGraphQlResponse response) {
        var type = preferred(request.headers().accept());
        var answer = ServerResponse.status(selectResponseStatus(response, type))
                .contentType(type)
                .headers(headers -> headers.putAll(response.getResponseHeaders()));
        if (FailureError.TOKEN_EXPIRED.equals(refusal(response))) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        return answer.bodyValue(encodeResponseIfNecessary(response));
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        if (refusal(response).isEmpty() || !NEWER.equals(type)) {
            return HttpStatus.OK;
        }
        var loginRefused = response.getErrors().getFirst().getErrorType() == ErrorType.UNAUTHORIZED;
        return STATUSES.getOrDefault(refusal(response), loginRefused ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST);
    }

    static HttpStatus status(String code) {
        return STATUSES.getOrDefault(code, HttpStatus.BAD_REQUEST);
    }

    /** The code for which nothing was executed; empty when there are data, be they null. */
    private static String refusal(WebGraphQlResponse response) {
        return response.getExecutionResult().isDataPresent()
                        || response.getErrors().isEmpty()
                ? ""
                : String.valueOf(response.getErrors().getFirst().getExtensions().get("code"));
    }

    private static MediaType preferred(List<MediaType> accepted) {
        return accepted.stream()
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(range -> SPOKEN.stream().filter(range::isCompatibleWith))
                .findFirst()
                .orElse(NEWER);
    }
}
