package org.gehor.cases.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case was ended that is owed no answer.
 *
 * @param closingId its id, that of its thanks too
 * @param thanks to the citizen, 1 to 2,000 characters; null when the unit sent none
 */
record CaseClosing(UUID closingId, UUID caseId, @Nullable String thanks) {

    @Override
    public String toString() {
        return "CaseClosing[" + closingId + "]";
    }
}
