package org.gehor.cases.answer;

import java.util.UUID;
import org.gehor.cases.CareCase;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What would stand around an answer that somebody published now: the same as {@link PublishAnswer} would write. Schema type
 * {@code AnswerFrame}.
 *
 * @param signedBy who would sign
 * @param organisationId which would answer
 */
public record AnswerFrame(String signedBy, @Nullable String signedByTitle, UUID organisationId, String country) {

    public static AnswerFrame of(CareCase subject, Actor.Staff signer) {
        return new AnswerFrame(signer.name(), signer.title(), subject.organisationId(), subject.country());
    }
}
