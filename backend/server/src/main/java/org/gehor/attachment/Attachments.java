package org.gehor.attachment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * For the rooms whose drafts, cases and letters have files. All of it is under the row rules of the current actor; what a
 * transaction under way asks becomes part of it.
 */
@Component
public class Attachments {

    /** The input field by which files are named. */
    public static final String FIELD = "attachmentIds";

    private final Transactions transactions;
    private final AttachmentRepository files;
    private final AttachmentLimits limits;

    Attachments(Transactions transactions, AttachmentRepository files, AttachmentLimits limits) {
        this.transactions = transactions;
        this.files = files;
        this.limits = limits;
    }

    /**
     * Makes files part of a case that is being filed, in the order given.
     *
     * @param ids public ids; null is none
     */
    public Mono<Void> attachToCase(@Nullable List<String> ids, UUID caseId) {
        return attach(ids, caseId, null);
    }

    /** Makes files part of a letter that is being sent. */
    public Mono<Void> attachToMessage(@Nullable List<String> ids, UUID caseId, UUID messageId) {
        return attach(ids, caseId, messageId);
    }

    /** Refuses with a problem for each file that is not the actor's, not whole, not harmless, or too much. */
    private Mono<Void> attach(@Nullable List<String> ids, UUID caseId, @Nullable UUID messageId) {
        if (ids == null || ids.isEmpty()) {
            return Mono.empty();
        }
        limits.requireCount(ids.size());
        var wanted = new LinkedHashSet<>(ids).stream().map(Attachments::uuid).toList();
        return Actors.current()
                .flatMap(actor -> transactions.run(() -> files.lockUnsent(wanted, Objects.requireNonNull(actor.id()))
                        .doOnNext(found -> check(wanted, found, caseId))
                        .flatMap(found -> files.attach(wanted, caseId, messageId))
                        .then(Mono.defer(() -> files.loadOfCase(caseId)))
                        .doOnNext(limits::requireFits)
                        .then()));
    }

    private static void check(List<UUID> wanted, List<Attachment> found, UUID caseId) {
        var byId = found.stream().collect(Collectors.toMap(Attachment::attachmentId, Function.identity()));
        var checks = new Checks();
        for (int i = 0; i < wanted.size(); i++) {
            var code = hindrance(byId.get(wanted.get(i)), caseId);
            if (code != null) {
                checks.unless(false, Problem.at(code, FIELD, Integer.toString(i)));
            }
        }
        checks.orRefuse();
    }

    private static @Nullable ProblemCode hindrance(@Nullable Attachment file, UUID caseId) {
        if (file == null || (file.caseId() != null && !file.caseId().equals(caseId))) {
            return ProblemCode.NOT_FOUND;
        }
        return switch (file.state()) {
            case UPLOADING -> ProblemCode.FILE_UNFINISHED;
            case INFECTED -> ProblemCode.FILE_INFECTED;
            case WAITING, CLEAN, NOT_SCANNED -> null;
        };
    }

    /** An id that is none becomes one that no file has, and is refused with the others. */
    private static UUID uuid(String id) {
        return GlobalId.parse("Attachment", id).orElse(new UUID(0, 0));
    }

    /** Sent with the case itself, in the order of uploading. Content: the caller logs the reading. */
    public Mono<List<Attachment>> ofCase(UUID caseId) {
        return transactions.run(() -> files.ofCase(caseId));
    }

    /** Sent with letters, by letter. Content, as above. */
    public Mono<Map<UUID, List<Attachment>>> ofMessages(Collection<UUID> messageIds) {
        return transactions.run(() -> files.ofMessages(messageIds)).map(found -> grouped(found, Attachment::messageId));
    }

    /** Of a draft, whole and unfinished. */
    public Mono<List<Attachment>> ofDraft(UUID draftId) {
        return transactions.run(() -> files.ofDrafts(List.of(draftId)));
    }

    /** The actor's own for the next letter in a case, whole and unfinished. */
    public Mono<List<Attachment>> unsent(UUID caseId) {
        return Actors.current()
                .flatMap(actor -> transactions.run(() -> files.unsent(caseId, Objects.requireNonNull(actor.id()))));
    }

    private static Map<UUID, List<Attachment>> grouped(
            List<Attachment> found, Function<Attachment, @Nullable UUID> by) {
        var groups = new java.util.HashMap<UUID, List<Attachment>>();
        for (var file : found) {
            groups.computeIfAbsent(Objects.requireNonNull(by.apply(file)), id -> new ArrayList<>())
                    .add(file);
        }
        return groups;
    }
}
