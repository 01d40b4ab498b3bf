package org.gehor.platform.graphql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.Decoder;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads nothing from what cannot be read, which the WebSocket handler then closes with 4400. */
final class ForgivingDecoder implements Decoder<Object> {

    private final Decoder<?> decoder;

    ForgivingDecoder(Decoder<?> decoder) {
        this.decoder = decoder;
    }

    @Override
    public @Nullable Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mime, @Nullable Map<String, Object> hints) {
        try {
            return decoder.decode(buffer, type, mime, hints);
        } catch (DecodingException unreadable) {
            return null;
        }
    }

    @Override
    public boolean canDecode(ResolvableType type, @Nullable MimeType mime) {
        return decoder.canDecode(type, mime);
    }

    @Override
    public Flux<Object> decode(
            Publisher<DataBuffer> input,
            ResolvableType type,
            @Nullable MimeType mime,
            @Nullable Map<String, Object> hints) {
        return Flux.from(decoder.decode(input, type, mime, hints));
    }

    @Override
    public Mono<Object> decodeToMono(
            Publisher<DataBuffer> input,
            ResolvableType type,
            @Nullable MimeType mime,
            @Nullable Map<String, Object> hints) {
        return Mono.from(decoder.decodeToMono(input, type, mime, hints));
    }

    @Override
    public List<MimeType> getDecodableMimeTypes() {
        return decoder.getDecodableMimeTypes();
    }
}
