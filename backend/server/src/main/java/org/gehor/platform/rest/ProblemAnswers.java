package org.gehor.platform.rest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gehor.platform.graphql.FailureError;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.ProblemTexts;
import org.gehor.platform.graphql.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Failures as {@code application/problem+json}: {@code code} for the client, {@code detail} for the person to read, in the
 * language of the request. The codes are those of the schema.
 */
@Component
class ProblemAnswers {

    private static final Map<ProblemCode, HttpStatus> REFUSALS = Map.of(
            ProblemCode.NOT_FOUND, HttpStatus.NOT_FOUND,
            ProblemCode.FILE_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE,
            ProblemCode.FILE_TYPE, HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    private static final Map<String, HttpStatus> FAILURES = Map.of(
            FailureError.BAD_REQUEST, HttpStatus.BAD_REQUEST,
            FailureError.TOKEN_EXPIRED, HttpStatus.UNAUTHORIZED,
            FailureError.SERVICE_UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE,
            FailureError.INTERNAL, HttpStatus.INTERNAL_SERVER_ERROR);

    private final ProblemTexts texts;

    ProblemAnswers(ProblemTexts texts) {
        this.texts = texts;
    }

    Mono<ServerResponse> loginFirst() {
        return send(HttpStatus.UNAUTHORIZED, FailureError.UNAUTHENTICATED, "Log in first", Map.of());
    }

    Mono<ServerResponse> answer(ServerRequest request, Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refused(refusal.problems().getFirst(), language(request));
            case RestFailure wrong ->
                send(
                        wrong.status(),
                        wrong.status() == HttpStatus.CONFLICT ? "CONFLICT" : FailureError.BAD_REQUEST,
                        wrong.getMessage(),
                        Map.of());
            default ->
                failed(failure, request.method() + " " + request.uri().getPath().split("/")[1]);
        };
    }

    private Mono<ServerResponse> refused(Problem problem, Locale language) {
        return send(
                REFUSALS.getOrDefault(problem.code(), HttpStatus.UNPROCESSABLE_CONTENT),
                problem.code().name(),
                texts.message(problem, language),
                Map.of());
    }

    private static Mono<ServerResponse> failed(Throwable failure, String where) {
        var error = FailureError.of(failure, where);
        var code = String.valueOf(error.getExtensions().get("code"));
        return send(FAILURES.getOrDefault(code, HttpStatus.FORBIDDEN), code, error.getMessage(), error.getExtensions());
    }

    private static Mono<ServerResponse> send(HttpStatus status, String code, String detail, Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.putAll(more);
        body.put("code", code);
        body.put("detail", detail);
        var response = ServerResponse.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        } else if (status == HttpStatus.UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.bodyValue(body);
    }

    private static Locale language(ServerRequest request) {
        return Objects.requireNonNull(request.exchange().getLocaleContext().getLocale());
    }
}
