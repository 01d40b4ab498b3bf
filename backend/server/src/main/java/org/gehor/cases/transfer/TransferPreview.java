package org.gehor.cases.transfer;

import java.util.List;
import java.util.UUID;
import org.gehor.cases.CareCase;

/**
 * What a transfer would change, with nothing changed yet. Schema type {@code TransferPreview}.
 *
 * @param subject the case as it is
 * @param days what becomes of the day on which the answer is due
 */
record TransferPreview(
        CareCase subject, UUID toId, TransferClock.Days days, List<TransferAccess> access, Belongings belongings) {

    /**
     * What goes along and what does not.
     *
     * @param notes of colleagues, which stay with the unit
     * @param openQuestions letters that wait for a reply, and then do no more
     * @param answerDraft one is saved
     * @param classified it is said what the case is about
     * @param secondCoding a second coding waits, and is then taken back
     */
    record Belongings(
            int letters,
            int attachments,
            int notes,
            int openQuestions,
            boolean answerDraft,
            boolean classified,
            boolean secondCoding) {}
}
