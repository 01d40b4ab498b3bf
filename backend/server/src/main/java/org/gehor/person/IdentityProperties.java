package org.gehor.person;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys of the identity numbers; both are made and rotated with {@link IdentityKeys}. Without them a node does not start.
 *
 * @param keyset encrypts (AES-256-GCM)
 * @param lookupKey makes the hash that a person is found by (HMAC-SHA-256)
 */
@ConfigurationProperties("gehor.person")
record IdentityProperties(@Nullable String keyset, @Nullable String lookupKey) {

    @Override
    public String toString() {
        return "IdentityProperties[]";
    }
}
