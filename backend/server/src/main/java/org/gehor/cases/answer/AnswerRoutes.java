package org.gehor.cases.answer;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Objects;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.rest.RestEdge;
import org.gehor.platform.rest.RestFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code GET /cases/{id}/answer.pdf?version=}: a published answer, the newest where no version is named. */
@Configuration(proxyBeanMethods = false)
class AnswerRoutes {

    private final AnswerPdf answers;

    AnswerRoutes(AnswerPdf answers) {
        this.answers = answers;
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> answerFiles(RestEdge edge) {
        return route().GET("/cases/{id}/answer.pdf", this::download)
                .filter(edge)
                .build();
    }

    private Mono<ServerResponse> download(ServerRequest request) {
        var language =
                Objects.requireNonNull(request.exchange().getLocaleContext().getLocale());
        var version = version(request);
        return Mono.justOrEmpty(GlobalId.parse("Case", request.pathVariable("id")))
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .flatMap(id -> answers.of(id, version, language))
                .flatMap(file -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                                .filename("gehor-" + file.number() + "-" + file.version() + ".pdf")
                                .build()))
                        .bodyValue(file.bytes()));
    }

    private static @Nullable Integer version(ServerRequest request) {
        var text = request.queryParam("version").orElse("");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new RestFailure(HttpStatus.BAD_REQUEST, "version is a number from 1");
        }
        return Integer.valueOf(text);
    }
}
