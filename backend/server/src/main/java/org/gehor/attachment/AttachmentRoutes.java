package org.gehor.attachment;

import static org.springframework.web.reactive.function.server.RequestPredicates.contentType;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.gehor.platform.database.KeptFor;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.rest.RestEdge;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code /attachments}: resumable upload by the tus protocol, and download. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentProperties.class)
class AttachmentRoutes {

    static final String PATH = "/attachments";
    private static final String ONE = PATH + "/{id}";

    private final Uploads uploads;
    private final UploadBytes bytes;
    private final Downloads downloads;
    private final AttachmentLimits limits;

    AttachmentRoutes(Uploads uploads, UploadBytes bytes, Downloads downloads, AttachmentLimits limits) {
        this.uploads = uploads;
        this.bytes = bytes;
        this.downloads = downloads;
        this.limits = limits;
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> fileRoutes(RestEdge edge) {
        return route().OPTIONS(PATH, request -> capabilities())
                .add(route().POST(PATH, this::begin)
                        .HEAD(ONE, this::offset)
                        .PATCH(ONE, contentType(MediaType.parseMediaType(TusHeaders.BYTES)), this::append)
                        .DELETE(ONE, this::remove)
                        .GET(ONE, this::download)
                        .filter(edge)
                        .build())
                .build();
    }

    @Bean
    static KeptFor unsentFilesKept(AttachmentProperties properties) {
        return new KeptFor(
                "UNSENT_FILE", Math.toIntExact(properties.unsentKept().toDays()));
    }

    private Mono<ServerResponse> capabilities() {
        return ServerResponse.noContent()
                .header(TusHeaders.RESUMABLE, TusHeaders.VERSION)
                .header("Tus-Version", TusHeaders.VERSION)
                .header("Tus-Extension", "creation,termination")
                .header("Tus-Max-Size", Long.toString(limits.largest()))
                .build();
    }

    private Mono<ServerResponse> begin(ServerRequest request) {
        TusHeaders.requireVersion(request);
        return uploads.begin(TusHeaders.begin(request))
                .flatMap(id -> ServerResponse.created(URI.create(path(id)))
                        .header(TusHeaders.RESUMABLE, TusHeaders.VERSION)
                        .header(TusHeaders.OFFSET, "0")
                        .build());
    }

    private Mono<ServerResponse> offset(ServerRequest request) {
        TusHeaders.requireVersion(request);
        return id(request)
                .flatMap(uploads::find)
                .flatMap(upload -> ServerResponse.ok()
                        .header(TusHeaders.RESUMABLE, TusHeaders.VERSION)
                        .header(TusHeaders.OFFSET, Long.toString(upload.received()))
                        .header(TusHeaders.LENGTH, Long.toString(upload.size()))
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private Mono<ServerResponse> append(ServerRequest request) {
        TusHeaders.requireVersion(request);
        var offset = TusHeaders.number(request, TusHeaders.OFFSET);
        return id(request)
                .flatMap(id ->
                        bytes.append(id, offset, request.exchange().getRequest().getBody()))
                .flatMap(received -> ServerResponse.noContent()
                        .header(TusHeaders.RESUMABLE, TusHeaders.VERSION)
                        .header(TusHeaders.OFFSET, Long.toString(received))
                        .build());
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        TusHeaders.requireVersion(request);
        return id(request)
                .flatMap(uploads::remove)
                .then(ServerResponse.noContent()
                        .header(TusHeaders.RESUMABLE, TusHeaders.VERSION)
                        .build());
    }

    private Mono<ServerResponse> download(ServerRequest request) {
        return id(request)
                .flatMap(downloads::find)
                .flatMap(file -> downloads.bytes(file).flatMap(content -> handOut(file, content)));
    }

    private static Mono<ServerResponse> handOut(Attachment file, Flux<DataBuffer> content) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(Objects.requireNonNull(file.mediaType())))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()))
                .body(BodyInserters.fromDataBuffers(content));
    }

    private static Mono<UUID> id(ServerRequest request) {
        return Mono.justOrEmpty(GlobalId.parse("Attachment", request.pathVariable("id")))
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND));
    }

    static String path(UUID id) {
        return PATH + "/" + GlobalId.of("Attachment", id);
    }
}
