package org.gehor.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everyone who may know that a case exists knows of it; its content stands apart. Schema type {@code Case}.
 *
 * @param caseId its id
 * @param caseNumber canonical number, digits only; see {@link CaseNumber}
 * @param organisationPath of the organisation in the tree
 * @param submitterId person who sent it
 * @param patientId person it concerns
 * @param dueOn day on which the answer is due; null when none is owed
 * @param doneAt when it was answered or closed
 * @param unread the citizen has written something that the handler has not opened
 * @param version rises by one with each change
 * @param reopenUntil until when a party may ask for it to be opened again; null before it is answered
 * @param reopened a party has asked for that, which can be done once
 */
public record CareCase(
        UUID caseId,
        String caseNumber,
        CaseKind kind,
        CaseState state,
        String country,
        UUID organisationId,
        String organisationPath,
        UUID submitterId,
        UUID patientId,
        @Nullable UUID handlerId,
        @Nullable String handlerName,
        @Nullable String handlerTitle,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant doneAt,
        boolean unread,
        int version,
        @Nullable Instant reopenUntil,
        boolean reopened) {

    /** True when an answer is published; it stays when the case is opened again. */
    boolean answered() {
        return state == CaseState.ANSWERED || reopened;
    }
}
