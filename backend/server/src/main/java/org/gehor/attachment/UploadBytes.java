package org.gehor.attachment;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.gehor.attachment.UploadRepository.Upload;
import org.gehor.platform.rest.RestFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes the bytes of an upload, piece by piece, on whatever node. What has come when a connection breaks off is kept. The last
 * piece counts only when the whole is checked and stored: a client that is told that all has come can rely on it.
 */
@Component
class UploadBytes {

    private static final Logger log = LoggerFactory.getLogger(UploadBytes.class);

    private final Uploads uploads;
    private final WholeFile whole;
    private final AttachmentProperties settings;

    UploadBytes(Uploads uploads, WholeFile whole, AttachmentProperties settings) {
        this.uploads = uploads;
        this.whole = whole;
        this.settings = settings;
    }

    /** Bytes that have come after this piece. */
    Mono<Long> append(UUID id, long offset, Flux<DataBuffer> bytes) {
        return toTheEnd(() -> uploads.find(id).flatMap(upload -> {
            if (upload.received() != offset || upload.done()) {
                return conflict();
            }
            return SpooledFile.with(
                    settings.spool(),
                    piece -> receive(piece, upload, bytes).then(Mono.defer(() -> keep(piece, upload))));
        }));
    }

    /** A client that goes away ends the piece, not the keeping of it. */
    private static Mono<Long> toTheEnd(Supplier<Mono<Long>> work) {
        return Mono.deferContextual(context ->
                Mono.fromFuture(() -> Mono.defer(work).contextWrite(context).toFuture(), true));
    }

    private Mono<Void> receive(SpooledFile piece, Upload upload, Flux<DataBuffer> bytes) {
        return piece.append(limited(bytes.timeout(settings.quiet()), upload.size() - upload.received()))
                .onErrorResume(failure -> !(failure instanceof RestFailure), brokenOff -> {
                    log.debug("A piece of an upload broke off: {}", brokenOff.toString());
                    return Mono.empty();
                });
    }

    private static Flux<DataBuffer> limited(Flux<DataBuffer> bytes, long most) {
        var seen = new AtomicLong();
        return bytes.handle((buffer, sink) -> {
            if (seen.addAndGet(buffer.readableByteCount()) > most) {
                DataBufferUtils.release(buffer);
                sink.error(new RestFailure(HttpStatus.CONTENT_TOO_LARGE, "More bytes than Upload-Length says"));
            } else {
                sink.next(buffer);
            }
        });
    }

    private Mono<Long> keep(SpooledFile piece, Upload upload) {
        var came = piece.size();
        var to = upload.received() + came;
        if (came == 0) {
            return Mono.just(to);
        }
        var kept = to == upload.size() ? whole.finish(upload, piece) : whole.addPart(upload, piece, to);
        return kept.flatMap(counted -> counted ? Mono.just(to) : conflict());
    }

    private static Mono<Long> conflict() {
        return Mono.error(() -> new RestFailure(HttpStatus.CONFLICT, "Upload-Offset is not what has come"));
    }
}
