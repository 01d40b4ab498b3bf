package org.gehor.platform.graphql;

import static org.springframework.web.reactive.function.server.RequestPredicates.POST;
import static org.springframework.web.reactive.function.server.RequestPredicates.method;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/** What the endpoint says to requests that it does not take: another method is 405, an answer nobody can read 406. */
@Configuration(proxyBeanMethods = false)
class OtherMethods {

    private static final List<MediaType> ANSWERS =
            List.of(HttpAnswers.NEWER, MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> refusedMethods(GraphQlProperties settings) {
        var endpoint = path(settings.getHttp().getPath());
        return route(
                        endpoint.and(method(HttpMethod.POST).negate()),
                        request -> ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED)
                                .header("Allow", "POST")
                                .build())
                .andRoute(
                        POST(settings.getHttp().getPath()).and(OtherMethods::unreadable),
                        request ->
                                ServerResponse.status(HttpStatus.NOT_ACCEPTABLE).build());
    }

    private static boolean unreadable(ServerRequest request) {
        try {
            var accepted = request.headers().accept();
            return !accepted.isEmpty()
                    && accepted.stream().noneMatch(range -> ANSWERS.stream().anyMatch(range::isCompatibleWith));
        } catch (InvalidMediaTypeException nonsense) {
            return true;
        }
    }
}
