package org.gehor.platform.graphql;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * Ends the body of a request sooner than the codecs do, unless staff send it: anyone can send, and what is sent is held in
 * memory until it is read to the end. Fails in the same way as the codecs. Files are another matter: they are taken from
 * those who have logged in only, go to the disk as they come, and have limits of their own.
 */
@Component
class BodyLimit implements WebFilter {

    private static final String FILES = "/attachments";

    private final long most;

    BodyLimit(LimitsProperties limits) {
        this.most = limits.body().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith(FILES)) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .filter(BodyLimit::ofStaff)
                .map(staff -> exchange)
                .defaultIfEmpty(exchange.mutate()
                        .request(new Limited(exchange.getRequest(), most))
                        .build())
                .flatMap(chain::filter);
    }

    private static boolean ofStaff(Authentication authentication) {
        return authentication.getPrincipal() instanceof Jwt token && token.hasClaim("employee_id");
    }

    private static final class Limited extends ServerHttpRequestDecorator {

        private final long most;

        Limited(ServerHttpRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(() -> {
                var read = new AtomicLong();
                return super.getBody().handle((part, sink) -> pass(part, read, sink));
            });
        }

        private void pass(DataBuffer part, AtomicLong read, SynchronousSink<DataBuffer> sink) {
            if (read.addAndGet(part.readableByteCount()) <= most) {
                sink.next(part);
                return;
            }
            DataBufferUtils.release(part);
            sink.error(new DataBufferLimitException("A body of more than " + most + " bytes"));
        }
    }
}
