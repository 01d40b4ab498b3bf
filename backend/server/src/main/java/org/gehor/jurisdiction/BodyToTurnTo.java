package org.gehor.jurisdiction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body that one may turn to, in the language of the request. Schema type {@code BodyToTurnTo}.
 *
 * @param name its name; in a region, that of the region's own
 * @param description what it does
 * @param url its public page
 */
public record BodyToTurnTo(String name, String description, String url) {

    /** All of a country, in the order of the profile, by their general names. */
    public static List<BodyToTurnTo> all(CountryProfile profile, Locale locale) {
        return near(profile, null, null, locale);
    }

    /**
     * All of a country as they are called at a place.
     *
     * @param county as the tree of organisations calls it; null when it is not known
     * @param board name of the patient board there; null when there is none
     */
    public static List<BodyToTurnTo> near(
            CountryProfile profile, @Nullable String county, @Nullable String board, Locale locale) {
        return profile.bodiesToTurnTo().stream()
                .map(body -> near(body, county, board, locale))
                .toList();
    }

    private static BodyToTurnTo near(
            CountryProfile.Body body, @Nullable String county, @Nullable String board, Locale locale) {
        var description = CountryProfile.in(body.description(), locale);
        if (body.board() && board != null) {
            return new BodyToTurnTo(board, description, body.url().toString());
        }
        var offices = body.offices() == null ? List.<CountryProfile.Office>of() : body.offices();
        return offices.stream()
                .filter(office -> county != null && office.counties().contains(county))
                .findFirst()
                .map(office -> new BodyToTurnTo(
                        office.name(), description, office.url().toString()))
                .orElseGet(() -> new BodyToTurnTo(
                        CountryProfile.in(body.name(), locale),
                        description,
                        body.url().toString()));
    }
}
