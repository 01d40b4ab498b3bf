package org.gehor.platform.graphql;

import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.codec.CodecException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webflux.GraphQlWebSocketHandler;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Mono;

/** Closes a socket on which something unreadable came as the protocol says, 4400, instead of with a stack trace in the log. */
@Component
class SocketHandler extends GraphQlWebSocketHandler {

    private static final CloseStatus INVALID = new CloseStatus(4400, "Invalid message");

    SocketHandler(
            WebGraphQlHandler handler,
            GraphQlProperties settings,
            GraphQlCorsProperties cors,
            ServerCodecConfigurer codecs) {
        super(
                handler,
                codecs,
                settings.getWebsocket().getConnectionInitTimeout(),
                settings.getWebsocket().getKeepAlive(),
                cors(cors));
    }

    @Override
    public Mono<Void> handle(WebSocketSession session) {
        return super.handle(session)
                .onErrorResume(
                        failure -> failure instanceof CodecException
                                || failure instanceof IllegalArgumentException
                                || failure instanceof IllegalStateException,
                        unreadable -> session.close(INVALID));
    }

    /** Without settings only pages of the same origin may connect. */
    private static CorsConfiguration cors(GraphQlCorsProperties settings) {
        var configured = settings.toCorsConfiguration();
        return configured == null ? new CorsConfiguration() : configured;
    }
}
