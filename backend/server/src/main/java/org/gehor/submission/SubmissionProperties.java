package org.gehor.submission;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one person may file, and how long is kept what is not filed.
 *
 * @param casesADay cases within 24 hours
 * @param draftDays days after which a draft that is not touched is removed
 * @param draftWarnings days before that on which its person is warned
 * @param lookEvery how often is looked for drafts to warn of
 */
@ConfigurationProperties("gehor.submission")
record SubmissionProperties(
        int casesADay,
        @DefaultValue("60") int draftDays,
        @DefaultValue({"14", "3"}) List<Integer> draftWarnings,
        @DefaultValue("1h") Duration lookEvery) {

    SubmissionProperties {
        draftWarnings = List.copyOf(draftWarnings);
    }

    /** Days before its end from which on a draft is said to be removed soon; 0 when nobody is warned. */
    int firstWarning() {
        return draftWarnings.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
