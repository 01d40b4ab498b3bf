package org.gehor.notification;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Web push. The keys are those of VAPID (RFC 8292) as {@link PushKeys} prints them.
 *
 * @param publicKey point of the curve P-256, uncompressed, base64url
 * @param privateKey its number, base64url; null: no web push
 * @param contact of the operator, for push services: {@code mailto:} or {@code https:}; null: the portal's address
 * @param services where browsers may say that they are reached: host names, those that begin with a dot with all below, or an
 *     origin. Others are refused, since the node would send requests wherever somebody wants it to.
 * @param timeout for an answer, much shorter than the lease of a notice
 */
@ConfigurationProperties("gehor.notification.push")
record PushProperties(
        @Nullable String publicKey,
        @Nullable String privateKey,
        @Nullable String contact,

        @DefaultValue({
            "fcm.googleapis.com",
            "updates.push.services.mozilla.com",
            ".push.services.mozilla.com",
            ".push.apple.com",
            ".notify.windows.com"
        })
        List<String> services,

        @DefaultValue("10s") Duration timeout) {

    @Override
    public String toString() {
        return "PushProperties[" + services + "]";
    }
}
