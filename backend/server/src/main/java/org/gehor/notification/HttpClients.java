package org.gehor.notification;

import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Clients of services that deliver notices: they follow no redirects and wait for nobody. */
final class HttpClients {

    private static final int CONNECT_MILLIS = 5_000;

    private HttpClients() {}

    static WebClient.Builder within(Duration timeout) {
        var http = HttpClient.create()
                .option(io.netty.channel.ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .followRedirect(false)
                .responseTimeout(timeout);
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http));
    }
}
