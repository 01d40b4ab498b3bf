package org.gehor.jurisdiction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Query {@code countries}. */
@Controller
class CountryController {

    private final CountryProfiles profiles;

    CountryController(CountryProfiles profiles) {
        this.profiles = profiles;
    }

    @QueryMapping
    List<Country> countries(Locale locale) {
        return profiles.codes().stream()
                .map(code -> Country.of(code, profiles.get(code), locale))
                .toList();
    }

    record Country(
            String code,
            String name,
            int answerWithinDays,
            int answerWithinDaysForChild,
            List<KindPromise> promises,
            List<BodyToTurnTo> bodiesToTurnTo,
            String timeZone,
            List<Basis> representationBases,
            int patientDecidesFromAge,
            int adultAge) {

        static Country of(String code, CountryProfile profile, Locale locale) {
            return new Country(
                    code,
                    CountryProfile.in(profile.name(), locale),
                    profile.answerWithinDays(),
                    profile.answerWithinDaysForChild(),
                    KindPromise.all(profile),
                    BodyToTurnTo.all(profile, locale),
                    profile.timeZone().getId(),
                    Basis.all(profile, locale),
                    profile.patientDecidesFromAge(),
                    profile.adultAge());
        }
    }

    /** Schema type {@code BasisRule}. */
    record Basis(
            String basis,
            String name,
            String help,
            List<String> relations,
            BasisRule.ProofNeed proof,
            boolean patientDecides,
            boolean patientMayEnd,
            BasisRule.Expiry expires) {

        static List<Basis> all(CountryProfile profile, Locale locale) {
            return profile.bases().entrySet().stream()
                    .map(entry -> of(entry.getKey(), entry.getValue(), locale))
                    .toList();
        }

        private static Basis of(String basis, BasisRule rule, Locale locale) {
            return new Basis(
                    basis,
                    CountryProfile.in(rule.name(), locale),
                    CountryProfile.in(rule.help(), locale),
                    rule.relations(),
                    rule.proof(),
                    rule.patientDecides(),
                    rule.patientMayEnd(),
                    rule.expires());
        }
    }

    record KindPromise(
            String kind,
            AnswerPromise answer,
            @Nullable Integer withinDays,
            @Nullable Integer withinDaysForChild,
            boolean follow) {

        static List<KindPromise> all(CountryProfile profile) {
            return profile.promises().entrySet().stream()
                    .map(entry -> of(profile, entry.getKey(), entry.getValue()))
                    .toList();
        }

        private static KindPromise of(CountryProfile profile, String kind, CountryProfile.Promise promise) {
            return promise.answer() == AnswerPromise.OWED
                    ? new KindPromise(
                            kind,
                            promise.answer(),
                            profile.answerWithinDays(),
                            profile.answerWithinDaysForChild(),
                            promise.follow())
                    : new KindPromise(kind, promise.answer(), null, null, promise.follow());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({CountryProfiles.class, Taxonomies.class})
    static class Setup {}
}
