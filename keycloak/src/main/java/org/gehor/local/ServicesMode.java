package org.gehor.local;

import java.util.Locale;

/** How PostgreSQL and Keycloak are obtained. */
public enum ServicesMode {
    /** Containers when a Docker engine answers and has or can pull the image, else embedded. */
    AUTO,
    /** Containers or an exception. */
    CONTAINERS,
    /** Child processes from Maven artifacts; Docker is not asked. */
    EMBEDDED;

    /** The system property that forces a way: {@value}. */
    public static final String PROPERTY = "gehor.services";

    /**
     * The mode named by the system property {@value #PROPERTY}, {@link #AUTO} when unset or blank.
     *
     * @throws IllegalArgumentException when the property holds anything but {@code auto}, {@code containers} or
     *     {@code embedded}
     */
    public static ServicesMode fromProperty() {
        String value = System.getProperty(PROPERTY, "").strip();
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "", "auto" -> AUTO;
            case "containers" -> CONTAINERS;
            case "embedded" -> EMBEDDED;
            default ->
                throw new IllegalArgumentException(
                        PROPERTY + " is '" + value + "', it may be 'auto', 'containers' or 'embedded'");
        };
    }
}
