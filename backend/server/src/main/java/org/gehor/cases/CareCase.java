package org.gehor.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gehor.jurisdiction.AnswerPromise;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What everyone who may know that a case exists knows of it; its content stands apart. Schema type {@code Case}.
 *
 * @param caseId its id
 * @param caseNumber canonical number, digits only; see {@link CaseNumber}
 * @param organisationPath of the organisation in the tree
 * @param identity whether the unit sees who sent it
 * @param submitterId person who sent it; null unless the unit sees them
 * @param patientId person it concerns; null unless the unit sees them
 * @param answerPromise what was promised when it was sent
 * @param dueOn day on which the answer is due; null when none is owed
 * @param doneAt when it was answered or closed
 * @param unread the citizen has written a letter that the handler has not yet said to have read
 * @param version rises by one with each change
 * @param reopenUntil until when a party may ask for it to be opened again; null before it is answered
 * @param reopened a party has asked for that, which can be done once
 * @param timing how its time is counted
 */
public record CareCase(
        UUID caseId,
        String caseNumber,
        CaseKind kind,
        CaseState state,
        String country,
        UUID organisationId,
        String organisationPath,
        SubmitterIdentity identity,
        @Nullable UUID submitterId,
        @Nullable UUID patientId,
        @Nullable UUID handlerId,
        @Nullable String handlerName,
        @Nullable String handlerTitle,
        Instant receivedAt,
        AnswerPromise answerPromise,
        @Nullable LocalDate dueOn,
        @Nullable Instant doneAt,
        boolean unread,
        int version,
        @Nullable Instant reopenUntil,
        boolean reopened,
        CaseTiming timing) {

    /** The id under which a party's words stand: their own, or the case's where the unit is not to see who it is. */
    public UUID writerId(Actor.Citizen party) {
        return identity == SubmitterIdentity.SHOWN ? party.id() : caseId;
    }

    /** True when somebody filed it about somebody else, who may not be known by number. */
    public boolean aboutAnother() {
        return submitterId != null && !submitterId.equals(patientId);
    }

    /** True when an answer is published; it stays when the case is opened again. */
    public boolean answered() {
        return state == CaseState.ANSWERED || reopened;
    }
}
