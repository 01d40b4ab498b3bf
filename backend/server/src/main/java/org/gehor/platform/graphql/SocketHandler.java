package org.gehor.platform.graphql;

import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.support.GraphQlWebSocketMessage;
import org.springframework.graphql.server.webflux.GraphQlWebSocketHandler;
import org.springframework.http.MediaType;
import org.springframework.http.codec.CodecConfigurer;
import org.springframework.http.codec.DecoderHttpMessageReader;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Mono;

/**
 * Closes a socket on which something unreadable came as the protocol says, with 4400 instead of a stack trace in the log; and
 * one whose token cannot be judged just now with 1013, try again later, since 4401 would tell the client that it is no good.
 * All are closed with 1001 when this node goes down.
 */
@Component
class SocketHandler extends GraphQlWebSocketHandler {

    private static final ResolvableType MESSAGE = ResolvableType.forClass(GraphQlWebSocketMessage.class);

    private final GoingDown goingDown;

    SocketHandler(
            WebGraphQlHandler handler,
            GraphQlProperties settings,
            GraphQlCorsProperties cors,
            ServerCodecConfigurer codecs,
            GoingDown goingDown) {
        super(
                handler,
                forgiving(codecs),
                settings.getWebsocket().getConnectionInitTimeout(),
                settings.getWebsocket().getKeepAlive(),
                cors(cors));
        this.goingDown = goingDown;
    }

    @Override
    public Mono<Void> handle(WebSocketSession session) {
        var later = Mono.defer(() -> session.close(CloseStatus.SERVICE_OVERLOAD));
        session.getAttributes().put(SocketInterceptor.CLOSE_FOR_NOW, later);
        return Mono.firstWithSignal(
                super.handle(session),
                goingDown.signal().then(Mono.defer(() -> session.close(CloseStatus.GOING_AWAY))));
    }

    private static CodecConfigurer forgiving(ServerCodecConfigurer codecs) {
        var own = codecs.clone();
        codecs.getReaders().stream()
                .filter(reader -> reader.canRead(MESSAGE, MediaType.APPLICATION_JSON))
                .filter(DecoderHttpMessageReader.class::isInstance)
                .map(reader -> ((DecoderHttpMessageReader<?>) reader).getDecoder())
                .findFirst()
                .ifPresent(json -> own.customCodecs().register(new ForgivingDecoder(json)));
        return own;
    }

    /** Without settings only pages of the same origin may connect. */
    private static CorsConfiguration cors(GraphQlCorsProperties settings) {
        var configured = settings.toCorsConfiguration();
        return configured == null ? new CorsConfiguration() : configured;
    }
}
