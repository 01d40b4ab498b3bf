package org.gehor.cases.after;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The submitter has taken the case back. Schema type {@code Withdrawal}.
 *
 * @param reason at most 2,000 characters; null when none was given
 */
public record Withdrawal(@Nullable String reason, Instant withdrawnAt) {

    @Override
    public String toString() {
        return "Withdrawal[]";
    }
}
