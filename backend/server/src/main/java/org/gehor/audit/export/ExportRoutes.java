package org.gehor.audit.export;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.rest.RestEdge;
import org.gehor.platform.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code GET /exports/{id}}: a copy that {@code exportMyData} has made ready. */
@Configuration(proxyBeanMethods = false)
class ExportRoutes {

    static final String PATH = "/exports";

    private final ExportMyData exporting;
    private final JsonCopy json;
    private final ReadableCopy readable;

    ExportRoutes(ExportMyData exporting, JsonCopy json, ReadableCopy readable) {
        this.exporting = exporting;
        this.json = json;
        this.readable = readable;
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> exportFiles(RestEdge edge) {
        return route().GET(PATH + "/{id}", this::download).filter(edge).build();
    }

    private Mono<ServerResponse> download(ServerRequest request) {
        var language =
                Objects.requireNonNull(request.exchange().getLocaleContext().getLocale());
        return Mono.justOrEmpty(GlobalId.parse(DataExport.TYPE, request.pathVariable("id")))
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                .flatMap(exporting::fetch)
                .flatMap(export -> send(export, language));
    }

    /** The body is written outside the filter that knows who asks, so it takes that along. */
    private Mono<ServerResponse> send(DataExport export, Locale language) {
        return export.format() == ExportFormat.JSON
                ? Actors.current()
                        .flatMap(actor -> response(MediaType.APPLICATION_JSON, "gehor.json")
                                .body(BodyInserters.fromDataBuffers(
                                        json.write().map(ExportRoutes::buffer).contextWrite(Actors.as(actor)))))
                : readable.write(language)
                        .flatMap(bytes ->
                                response(MediaType.APPLICATION_PDF, "gehor.pdf").bodyValue(bytes));
    }

    private static ServerResponse.BodyBuilder response(MediaType type, String name) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()));
    }

    private static DataBuffer buffer(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
