package org.gehor.representation;

import java.time.Instant;
import java.time.LocalDate;
import org.gehor.jurisdiction.BasisRule;
import org.gehor.jurisdiction.CountryProfile;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a representation ends by itself: by the patient's age, by a day that was stated, or never. */
@Component
class RepresentationEnds {

    private final CountryProfiles profiles;

    RepresentationEnds(CountryProfiles profiles) {
        this.profiles = profiles;
    }

    /**
     * What the rules give.
     *
     * @param bornOn of the patient; null when not known
     * @param lastDay as stated; null when none was
     */
    @Nullable
    Instant byRule(
            RepresentationBasis basis,
            CountryProfile profile,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate lastDay,
            Instant now) {
        return switch (profile.basis(basis.name()).expires()) {
            // Somebody who is of age already decides for themself, and what they decide has no end.
            case WHEN_ADULT ->
                bornOn == null || !profile.isChild(bornOn, profile.dayOf(now))
                        ? null
                        : profile.startOf(profile.adultOn(bornOn));
            case AS_STATED -> lastDay == null ? null : profile.startOf(lastDay.plusDays(1));
            case NEVER -> null;
        };
    }

    /** The end of a day that staff set, which has not come yet; null for none. */
    @Nullable
    Instant after(@Nullable LocalDate lastDay, String country, Instant now) {
        if (lastDay == null) {
            return null;
        }
        var profile = profiles.get(country);
        if (lastDay.isBefore(profile.dayOf(now))) {
            throw new Refusal(Problem.at(ProblemCode.INVALID_PERIOD, "validUntil"));
        }
        return profile.startOf(lastDay.plusDays(1));
    }

    /** The end that staff set; never later than the day on which a child comes of age, and what stood when they set none. */
    @Nullable
    Instant earlier(Representation subject, @Nullable Instant set) {
        var known = subject.validUntil();
        if (set == null) {
            return known;
        }
        var rule = profiles.get(subject.country()).basis(subject.basis().name());
        return rule.expires() == BasisRule.Expiry.WHEN_ADULT && known != null && known.isBefore(set) ? known : set;
    }

    /** The last day on which it holds, in the country. */
    @Nullable
    LocalDate lastDay(@Nullable Instant until, String country) {
        return until == null ? null : profiles.get(country).dayOf(until.minusMillis(1));
    }
}
