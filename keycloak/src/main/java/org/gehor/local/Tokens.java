package org.gehor.local;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a login yields.
 *
 * @param accessToken the bearer token for the API
 * @param idToken who logged in, for the client only; the API must refuse it
 * @param refreshToken good for one renewal
 * @param expiresIn seconds until the access token expires
 */
public record Tokens(String accessToken, String idToken, String refreshToken, long expiresIn) {
    private static final JsonMapper JSON = new JsonMapper();

    static Tokens of(String response) {
        Map<String, Object> fields = map(response);
        return new Tokens(
                text(fields, "access_token"),
                text(fields, "id_token"),
                text(fields, "refresh_token"),
                Long.parseLong(text(fields, "expires_in")));
    }

    /** The access token's claims; the signature is not checked here. */
    public Map<String, Object> accessClaims() {
        return claims(accessToken);
    }

    /** The ID token's claims; the signature is not checked here. */
    public Map<String, Object> idClaims() {
        return claims(idToken);
    }

    /** Does not show the tokens. */
    @Override
    public String toString() {
        return "Tokens[expiresIn=" + expiresIn + "]";
    }

    private static Map<String, Object> claims(String token) {
        byte[] body = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return map(new String(body, StandardCharsets.UTF_8));
    }

    private static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException("The token endpoint answers without " + name + ": " + fields.keySet());
        }
        return value.toString();
    }

    private static Map<String, Object> map(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
