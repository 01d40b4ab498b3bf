package org.gehor.attachment;

import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.tcp.TcpClient;

/** Asks clamd about a stream of bytes: {@code INSTREAM} of its protocol, over TCP, a connection for each file. */
final class ClamScanner {

    private static final byte[] BEGIN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final TcpClient client;
    private final Duration timeout;

    ClamScanner(String address, Duration timeout) {
        var colon = address.lastIndexOf(':');
        this.client = TcpClient.newConnection()
                .host(address.substring(0, colon))
                .port(Integer.parseInt(address.substring(colon + 1)))
                .option(io.netty.channel.ChannelOption.CONNECT_TIMEOUT_MILLIS, 5_000);
        this.timeout = timeout;
    }

    /** True when no harm was found; fails when the scanner is away or cannot tell. */
    Mono<Boolean> clean(Flux<DataBuffer> bytes) {
        return Mono.usingWhen(
                        client.connect(),
                        connection -> connection
                                .outbound()
                                .sendByteArray(framed(bytes))
                                .then()
                                .then(connection
                                        .inbound()
                                        .receive()
                                        .asString(StandardCharsets.US_ASCII)
                                        .takeUntil(text -> text.indexOf('\0') >= 0)
                                        .reduce(String::concat)),
                        connection -> Mono.fromRunnable(connection::dispose))
                .timeout(timeout)
                .switchIfEmpty(Mono.error(() -> new IOException("The scanner said nothing")))
                .flatMap(ClamScanner::verdict);
    }

    /** Each piece with its length before it, and a length of nothing at the end. */
    private static Flux<byte[]> framed(Flux<DataBuffer> bytes) {
        return Flux.concat(
                Mono.just(BEGIN),
                bytes.filter(buffer -> buffer.readableByteCount() > 0).map(ClamScanner::frame),
                Mono.just(new byte[4]));
    }

    private static byte[] frame(DataBuffer buffer) {
        var length = buffer.readableByteCount();
        var frame = new byte[4 + length];
        Unpooled.wrappedBuffer(frame).setInt(0, length);
        buffer.read(frame, 4, length);
        DataBufferUtils.release(buffer);
        return frame;
    }

    private static Mono<Boolean> verdict(String said) {
        var text = said.replace("\0", "").strip();
        if (text.endsWith(" OK")) {
            return Mono.just(true);
        }
        return text.endsWith(" FOUND")
                ? Mono.just(false)
                : Mono.error(() -> new IOException("The scanner could not tell: " + text));
    }
}
