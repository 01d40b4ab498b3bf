package org.gehor.platform.security;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a token must hold.
 *
 * @param issuer the realm's address as browsers see it; equal to {@code iss}
 * @param jwksUri where the realm's keys are fetched from the inside; null: from the issuer
 * @param audience must be among {@code aud}
 * @param citizenLevels values of {@code acr} that are high enough for a citizen
 */
@ConfigurationProperties("gehor.login")
public record LoginProperties(
        URI issuer,
        @Nullable URI jwksUri,
        @DefaultValue("gehor-api") String audience,
        @DefaultValue({"substantial", "high"}) List<String> citizenLevels) {

    /** Address of the realm's keys. */
    public URI keys() {
        return jwksUri != null ? jwksUri : URI.create(issuer + "/protocol/openid-connect/certs");
    }
}
