package org.gehor.attachment;

import java.util.Objects;
import java.util.UUID;
import org.gehor.attachment.content.FileName;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins, finds and takes away uploads; their bytes come by {@link UploadBytes}. */
@Component
class Uploads {

    private final Transactions transactions;
    private final UploadRepository uploads;
    private final AttachmentRepository files;
    private final AttachmentLimits limits;

    Uploads(Transactions transactions, UploadRepository uploads, AttachmentRepository files, AttachmentLimits limits) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.files = files;
        this.limits = limits;
    }

    /**
     * What is to come.
     *
     * @param draftId the draft it is for; null when it is for a letter
     * @param caseId the case that the letter will be in; null when it is for a draft
     * @param name as the person's device has it
     * @param size in bytes
     */
    record Begin(@Nullable UUID draftId, @Nullable UUID caseId, String name, long size) {

        UUID target() {
            return Objects.requireNonNull(draftId == null ? caseId : draftId);
        }
    }

    /** Id of the new upload; refused before any byte flows when it does not fit. */
    Mono<UUID> begin(Begin begin) {
        return Mono.defer(() -> {
            limits.requireSize(begin.size());
            return Actors.current()
                    .flatMap(actor -> transactions.run(() -> files.lockLoad(begin.target())
                            .then(Mono.defer(() -> insert(actor, begin)))
                            .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND))
                            .delayUntil(id -> load(begin).doOnNext(limits::requireFits))));
        });
    }

    private Mono<UUID> insert(Actor actor, Begin begin) {
        var name = FileName.clean(begin.name());
        return switch (actor) {
            case Actor.Citizen citizen ->
                begin.draftId() != null
                        ? uploads.beginForDraft(citizen.id(), begin.draftId(), name, begin.size())
                        : uploads.beginForLetter(citizen.id(), begin.target(), name, begin.size());
            case Actor.Staff staff ->
                begin.caseId() == null
                        ? Mono.empty()
                        : uploads.beginForQuestion(staff.id(), begin.caseId(), name, begin.size());
            default -> Mono.empty();
        };
    }

    private Mono<AttachmentRepository.Load> load(Begin begin) {
        return begin.draftId() != null ? files.loadOfDraft(begin.draftId()) : files.loadOfCase(begin.target());
    }

    /** The actor's own upload. */
    Mono<UploadRepository.Upload> find(UUID id) {
        return Actors.current()
                .flatMap(actor -> transactions.run(() -> uploads.find(id, Objects.requireNonNull(actor.id()))))
                .switchIfEmpty(Refusal.because(ProblemCode.NOT_FOUND));
    }

    /** What is sent already stays. */
    Mono<Void> remove(UUID id) {
        return Actors.current()
                .flatMap(actor -> transactions.run(() -> uploads.remove(id, Objects.requireNonNull(actor.id()))))
                .flatMap(removed -> removed ? Mono.empty() : Refusal.because(ProblemCode.NOT_FOUND));
    }
}
