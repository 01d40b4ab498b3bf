package org.gehor.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, in the citizen's words. Seen by parties and by staff with a reading role only.
 *
 * @param submitterName name of whoever sent it, as at that time; null when the unit does not see it, empty when it is protected
 *     from the viewer
 * @param patientName name of whom it concerns, as whoever sent it wrote it; null and empty likewise
 * @param patientBornOn birth date of whom it concerns; null when it is not known or not seen
 * @param relation what whoever sent it is to the patient
 * @param identityProtected one of the two lives with protected identity; not to be set when it is filed
 * @param occurred when it happened; complaints only
 * @param whatHappened the main text of every kind, 3 to 8,000 characters
 * @param consequences at most 4,000 characters
 * @param better what would be better, at most 4,000 characters
 * @param wishes what the citizen wishes for
 * @param otherWish a wish in own words, at most 500 characters
 * @param namedStaff whom praise names, at most 10
 * @param follow wants to be told what comes of it
 * @param answerChannel how the answer is wanted; null when none is promised
 * @param language SV, NB or EN: the language it was written in
 */
public record CaseContent(
        @Nullable String submitterName,
        @Nullable String patientName,
        @Nullable LocalDate patientBornOn,
        PatientRelation relation,
        boolean identityProtected,
        @Nullable Occurred occurred,
        String whatHappened,
        @Nullable String consequences,
        @Nullable String better,
        List<Wish> wishes,
        @Nullable String otherWish,
        List<String> namedStaff,
        boolean follow,
        @Nullable AnswerChannel answerChannel,
        String language) {

    public CaseContent {
        wishes = List.copyOf(wishes);
        namedStaff = List.copyOf(namedStaff);
    }

    /** The same about somebody else. */
    public CaseContent about(PatientRelation other, String name, @Nullable LocalDate bornOn) {
        return new CaseContent(
                submitterName,
                name,
                bornOn,
                other,
                identityProtected,
                occurred,
                whatHappened,
                consequences,
                better,
                wishes,
                otherWish,
                namedStaff,
                follow,
                answerChannel,
                language);
    }

    @Override
    public String toString() {
        return "CaseContent[]";
    }
}
