package org.gehor.person;

import java.util.Locale;

/** Languages of the service; the meanings stand in the schema. */
public enum Language {
    SV(Locale.of("sv")),
    NB(Locale.of("nb")),
    EN(Locale.of("en"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For message catalogues. */
    public Locale locale() {
        return locale;
    }

    /** The language of a request: Norwegian of any kind is {@link #NB}, what is not ours {@link #SV}. */
    public static Language of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nb", "no", "nn" -> NB;
            case "en" -> EN;
            default -> SV;
        };
    }

    /** What is taken for somebody who has not chosen: the main language of the identity number's country. */
    public static Language ofCountry(String country) {
        return country.equals("NO") ? NB : SV;
    }
}
