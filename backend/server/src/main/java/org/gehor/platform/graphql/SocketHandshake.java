package org.gehor.platform.graphql;

import io.netty.channel.EventLoop;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Shakes hands for a WebSocket on the connection's own event loop. The security filters leave for another thread; from there
 * a client that speaks at once can be faster than the end of the handshake, and what it says first is lost (reactor-netty
 * #1089; 2 of 100 connections on a busy machine).
 */
@Configuration(proxyBeanMethods = false)
class SocketHandshake implements WebFluxConfigurer {

    @Override
    public WebSocketService getWebSocketService() {
        return new HandshakeWebSocketService(new OnTheEventLoop());
    }

    private static final class OnTheEventLoop extends ReactorNettyRequestUpgradeStrategy {

        @Override
        public Mono<Void> upgrade(
                ServerWebExchange exchange,
                WebSocketHandler handler,
                @Nullable String subProtocol,
                Supplier<HandshakeInfo> handshake) {
            return Mono.defer(() -> super.upgrade(exchange, handler, subProtocol, handshake))
                    .subscribeOn(Schedulers.fromExecutor(eventLoop(exchange)));
        }

        private static EventLoop eventLoop(ServerWebExchange exchange) {
            HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
            var loop = new AtomicReference<@Nullable EventLoop>();
            response.withConnection(connection -> loop.set(connection.channel().eventLoop()));
            return Objects.requireNonNull(loop.get());
        }
    }
}
