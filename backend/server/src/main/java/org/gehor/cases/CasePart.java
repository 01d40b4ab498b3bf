package org.gehor.cases;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.gehor.cases.graphql.CaseParts;
import org.gehor.platform.graphql.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * Something of a case that is read for a field of its own.
 *
 * @param request under which a reading by staff is logged
 * @param after place in a list after which to read; null at its beginning and for what is no list
 * @param limit most rows of a list
 */
public record CasePart(
        UUID caseId, Kind kind, RequestId request, @Nullable Object after, int limit) {

    public enum Kind {
        CONTENT,
        QUESTIONS,
        MESSAGES,
        ATTACHMENTS,
        UNSENT_ATTACHMENTS,
        ANSWER,
        ANSWER_DRAFT,
        THANKS,
        EARLIER_ANSWERS,
        WITHDRAWAL,
        REOPENING,
        LETTER_DRAFT,
        CONTACT_NEEDS,
        TIMELINE,
        VIEWER,
        ROLES,
        RELATED,
        ANSWER_FOR_SUBMITTER,
        PATIENT_NUMBER,
        PAUSES;

        /** True when reading it is reading the case's content. */
        public boolean content() {
            return switch (this) {
                case TIMELINE, VIEWER, ROLES, UNSENT_ATTACHMENTS -> false;
                default -> true;
            };
        }
    }

    /**
     * Asks for a part of the source of a field, together with all others that the request asks for.
     *
     * @param <T> what {@link CaseParts} reads for the kind
     */
    public static <T> CompletableFuture<T> load(Kind kind, DataFetchingEnvironment environment) {
        return load(kind, null, 0, environment);
    }

    @SuppressWarnings("unchecked") // each kind has its own type, see CaseParts
    public static <T> CompletableFuture<T> load(
            Kind kind, @Nullable Object after, int limit, DataFetchingEnvironment environment) {
        CareCase source = Objects.requireNonNull(environment.getSource());
        return (CompletableFuture<T>) load(source.caseId(), kind, after, limit, environment);
    }

    /** The same of a case that is not the source of the field. */
    @SuppressWarnings("unchecked") // as above
    public static <T> CompletableFuture<T> load(UUID caseId, Kind kind, DataFetchingEnvironment environment) {
        return (CompletableFuture<T>) load(caseId, kind, null, 0, environment);
    }

    private static CompletableFuture<Object> load(
            UUID caseId, Kind kind, @Nullable Object after, int limit, DataFetchingEnvironment environment) {
        var part = new CasePart(caseId, kind, RequestId.of(environment), after, limit);
        return Objects.requireNonNull(environment.<CasePart, Object>getDataLoader(CaseParts.LOADER))
                .load(part);
    }
}
