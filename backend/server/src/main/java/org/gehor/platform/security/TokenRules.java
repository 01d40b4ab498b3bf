package org.gehor.platform.security;

import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidators;

/**
 * Beyond signature, expiry and issuer: the token is meant for this API, is an access token, and a citizen's eID level is
 * high enough. A level that is too low is refused in the words of RFC 9470, so that a client can explain it.
 */
final class TokenRules {

    static final String LEVEL_TOO_LOW = "insufficient_user_authentication";

    private static final String WORKFORCE = "workforce";

    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> of(LoginProperties login) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                JwtValidators.createDefaultWithIssuer(login.issuer().toString()),
                token -> refuseUnless(token.getExpiresAt() != null, "invalid_token", "The token never expires"),
                token -> refuseUnless(
                        token.getAudience() != null && token.getAudience().contains(login.audience()),
                        "invalid_token",
                        "The token is not meant for this API"),
                // Keycloak marks an ID token "ID" and a refresh token "Refresh"; both are signed by the same key.
                token -> refuseUnless(
                        "Bearer".equals(token.getClaimAsString("typ")), "invalid_token", "Not an access token"),
                // A login is a citizen's or a staff member's. Accounts that were linked must not carry the one into the
                // other.
                token -> refuseUnless(
                        !token.hasClaim("employee_id")
                                || (!token.hasClaim("pid") && WORKFORCE.equals(token.getClaimAsString("acr"))),
                        "invalid_token",
                        "Staff log in by their employer's login"),
                token -> refuseUnless(
                        !token.hasClaim("pid") || login.citizenLevels().contains(token.getClaimAsString("acr")),
                        LEVEL_TOO_LOW,
                        "The eID is not of a level that is high enough")));
    }

    private static OAuth2TokenValidatorResult refuseUnless(boolean holds, String code, String description) {
        return holds
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(code, description, null));
    }
}
