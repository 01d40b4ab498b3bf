package org.gehor.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, in the citizen's words. Seen by parties and by staff with a reading role only.
 *
 * @param submitterName name of whoever sent it, as at that time
 * @param patientName name of whom it concerns
 * @param patientBornOn birth date of whom it concerns; null when it is not known
 * @param occurred when it happened
 * @param whatHappened 10 to 8,000 characters
 * @param consequences at most 4,000 characters
 * @param wishes what the citizen wishes for
 * @param otherWish a wish in own words, at most 500 characters
 * @param answerChannel how the answer is wanted
 * @param language SV, NB or EN: the language it was written in
 */
public record CaseContent(
        String submitterName,
        String patientName,
        @Nullable LocalDate patientBornOn,
        Occurred occurred,
        String whatHappened,
        @Nullable String consequences,
        List<Wish> wishes,
        @Nullable String otherWish,
        AnswerChannel answerChannel,
        String language) {

    public CaseContent {
        wishes = List.copyOf(wishes);
    }

    @Override
    public String toString() {
        return "CaseContent[]";
    }
}
