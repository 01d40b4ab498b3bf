package org.gehor.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is. Schema type {@code CaseTurn}.
 *
 * @param until by when; null when no day is set
 */
public record CaseTurn(Side side, @Nullable LocalDate until) {

    public enum Side {
        CITIZEN,
        UNIT,
        NOBODY
    }
}
