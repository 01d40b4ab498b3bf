package org.gehor.platform.security;

import java.net.URI;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter;
import org.springframework.stereotype.Component;

/** Headers of every response: a content policy without exceptions, no referrer, no framing by others. */
@Component
class PortalHeaders {

    private final String policy;

    PortalHeaders(LoginProperties login) {
        var keycloak = origin(login.issuer());
        this.policy = "default-src 'self'; connect-src 'self' " + keycloak + "; frame-src 'self' " + keycloak
                + "; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self' " + keycloak
                // 'self': the portal's own invisible frame renews the login; nobody else may frame it.
                + "; frame-ancestors 'self'; require-trusted-types-for 'script'";
    }

    void applyTo(ServerHttpSecurity.HeaderSpec headers) {
        headers.contentSecurityPolicy(spec -> spec.policyDirectives(policy))
                .referrerPolicy(spec -> spec.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(spec -> spec.mode(XFrameOptionsServerHttpHeadersWriter.Mode.SAMEORIGIN))
                .permissionsPolicy(spec -> spec.policy("camera=(), microphone=(), geolocation=()"));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
