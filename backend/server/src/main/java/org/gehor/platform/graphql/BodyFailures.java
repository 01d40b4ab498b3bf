package org.gehor.platform.graphql;

import java.util.List;
import java.util.Map;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Answers a request whose body never became an operation, in the same form as every other error. */
final class BodyFailures {

    private BodyFailures() {}

    static Mono<ServerResponse> answered(Mono<ServerResponse> handled) {
        return handled.switchIfEmpty(Mono.defer(() -> answer(FailureError.BAD_REQUEST, "The body is empty")))
                .onErrorResume(BodyFailures::answer);
    }

    private static Mono<ServerResponse> answer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataBufferLimitException) {
                return answer(FailureError.TOO_LARGE, "The body is too large");
            }
            if (cause instanceof DecodingException
                    || (cause instanceof ResponseStatusException status
                            && status.getStatusCode().is4xxClientError())) {
                return answer(FailureError.BAD_REQUEST, "The body is not a JSON object with a query");
            }
        }
        var error = FailureError.of(failure, "a request");
        return answer(
                error.toSpecification(), String.valueOf(error.getExtensions().get("code")));
    }

    private static Mono<ServerResponse> answer(String code, String message) {
        return answer(Map.of("message", message, "extensions", Map.of("code", code)), code);
    }

    private static Mono<ServerResponse> answer(Map<String, Object> error, String code) {
        var response = ServerResponse.status(HttpAnswers.status(code)).contentType(HttpAnswers.NEWER);
        if (FailureError.SERVICE_UNAVAILABLE.equals(code)) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return response.bodyValue(Map.of("errors", List.of(error)));
    }
}
