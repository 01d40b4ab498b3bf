package org.gehor.attachment;

import java.util.UUID;
import org.gehor.attachment.UploadRepository.Upload;
import org.gehor.attachment.content.FileContent;
import org.gehor.attachment.content.FileContent.Unwanted;
import org.gehor.attachment.content.FileName;
import org.gehor.attachment.store.AttachmentStore;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pieces in the store, and the whole made of them: checked, freed of traces, stored, and only then counted as received. */
@Component
class WholeFile {

    private static final Logger log = LoggerFactory.getLogger(WholeFile.class);

    private final Transactions transactions;
    private final UploadRepository uploads;
    private final Uploads removal;
    private final AttachmentStore store;
    private final AttachmentProperties settings;
    private final ScanLoop scan;

    WholeFile(
            Transactions transactions,
            UploadRepository uploads,
            Uploads removal,
            AttachmentStore store,
            AttachmentProperties settings,
            ScanLoop scan) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.removal = removal;
        this.store = store;
        this.settings = settings;
        this.scan = scan;
    }

    /** False when another piece has come in its place. */
    Mono<Boolean> addPart(Upload upload, SpooledFile piece, long to) {
        var part = UUID.randomUUID();
        return store.put(upload.id(), part, piece.path())
                .then(Mono.defer(
                        () -> transactions.run(() -> uploads.addPart(upload.id(), upload.received(), part, to))))
                .flatMap(counted ->
                        counted ? Mono.just(true) : drop(upload, part).thenReturn(false));
    }

    /** With the last piece; false as above. */
    Mono<Boolean> finish(Upload upload, SpooledFile last) {
        if (upload.parts().isEmpty()) {
            return finishWhole(upload, last);
        }
        return SpooledFile.with(
                settings.spool(),
                all -> Flux.fromIterable(upload.parts())
                        .concatMap(part -> store.get(upload.id(), part).flatMap(all::append))
                        .then(Mono.defer(() -> all.append(last.bytes())))
                        .then(Mono.defer(() -> finishWhole(upload, all))));
    }

    private Mono<Boolean> finishWhole(Upload upload, SpooledFile file) {
        var stored = UUID.randomUUID();
        return Mono.fromCallable(() -> FileContent.clean(file.path()))
                .subscribeOn(SpooledFile.WORK)
                .onErrorResume(Unwanted.class, unwanted -> refuse(upload, unwanted))
                .flatMap(content -> store.put(upload.id(), stored, file.path())
                        .then(Mono.defer(() -> transactions.run(() -> uploads.finish(
                                upload.id(),
                                upload.received(),
                                stored,
                                FileName.of(upload.name(), content.type()),
                                content,
                                settings.scan().wanted())))))
                .flatMap(counted -> counted
                        ? Flux.fromIterable(upload.parts())
                                .concatMap(part -> drop(upload, part))
                                .then(Mono.fromRunnable(scan::wake))
                                .thenReturn(true)
                        : drop(upload, stored).thenReturn(false));
    }

    /** It goes at once; the person is told what to do. */
    private Mono<FileContent> refuse(Upload upload, Unwanted unwanted) {
        var code = switch (unwanted.why()) {
            case TYPE -> ProblemCode.FILE_TYPE;
            case UNREADABLE -> ProblemCode.FILE_UNREADABLE;
        };
        return removal.remove(upload.id()).then(Refusal.because(Problem.at(code, "file")));
    }

    /** What cannot be dropped now is found later by {@link Clearing}. */
    private Mono<Void> drop(Upload upload, UUID name) {
        return store.remove(upload.id(), name).onErrorResume(failure -> {
            log.info("A piece of {} is removed later: {}", upload.id(), failure.toString());
            return Mono.empty();
        });
    }
}
