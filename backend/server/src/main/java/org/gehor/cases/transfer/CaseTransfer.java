package org.gehor.cases.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a case has passed from one unit to another; says nothing of what stands in it. Schema type {@code CaseTransfer}.
 *
 * @param subjectId the case
 * @param caseNumber canonical, digits only
 * @param by name of the staff member, as it was then
 * @param dueBefore day on which the answer was due; null when none is owed
 * @param dueAfter day on which it is due since; never later than before
 */
record CaseTransfer(
        UUID transferId,
        UUID subjectId,
        String caseNumber,
        UUID fromId,
        UUID toId,
        TransferReason reason,
        Instant at,
        String by,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {}
