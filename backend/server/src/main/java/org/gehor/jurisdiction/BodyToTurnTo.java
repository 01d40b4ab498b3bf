package org.gehor.jurisdiction;

import java.util.List;
import java.util.Locale;

/**
 * A body that one may turn to, in the language of the request. Schema type {@code BodyToTurnTo}.
 *
 * @param name its name
 * @param description what it does
 * @param url its public page
 */
public record BodyToTurnTo(String name, String description, String url) {

    /** All of a country, in the order of the profile. */
    public static List<BodyToTurnTo> all(CountryProfile profile, Locale locale) {
        return profile.bodiesToTurnTo().stream()
                .map(body -> new BodyToTurnTo(
                        CountryProfile.in(body.name(), locale),
                        CountryProfile.in(body.description(), locale),
                        body.url().toString()))
                .toList();
    }
}
