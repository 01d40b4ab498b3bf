package org.gehor.platform.graphql;

import java.util.Optional;
import java.util.UUID;

/** Ids of the public contract: the type's name, a hyphen and the UUID; lasting, and safe in a URL. Opaque to clients. */
public final class GlobalId {

    private GlobalId() {}

    /** The public id of a thing. */
    public static String of(String type, UUID id) {
        return type + "-" + id;
    }

    /** The UUID of an id of this type; empty for any other text. */
    public static Optional<UUID> parse(String type, String id) {
        return id.startsWith(type + "-") ? uuid(id.substring(type.length() + 1)) : Optional.empty();
    }

    /** The type that an id names; empty when it is no id. */
    public static Optional<String> type(String id) {
        var hyphen = id.indexOf('-');
        return hyphen > 0 && uuid(id.substring(hyphen + 1)).isPresent()
                ? Optional.of(id.substring(0, hyphen))
                : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
