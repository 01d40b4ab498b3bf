package org.gehor.jurisdiction;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * All countries of the installation.
 *
 * @param countries profiles by ISO 3166-1 alpha-2 code
 */
@ConfigurationProperties("gehor")
public record CountryProfiles(Map<String, CountryProfile> countries) {

    /** The profile of a country; fails for one without, which no organisation can have. */
    public CountryProfile get(String country) {
        var profile = countries.get(country);
        if (profile == null) {
            throw new IllegalArgumentException("No profile for the country " + country);
        }
        return profile;
    }

    /** Codes of the countries, sorted. */
    public Set<String> codes() {
        return new TreeSet<>(countries.keySet());
    }
}
