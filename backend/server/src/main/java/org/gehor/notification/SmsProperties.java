package org.gehor.notification;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway for text messages; {@code docs/notices.md} says what it must understand.
 *
 * @param url to POST to; null: no text messages
 * @param secret sent as bearer token; null: none
 * @param timeout for an answer, much shorter than the lease of a notice
 */
@ConfigurationProperties("gehor.notification.sms")
record SmsProperties(
        @Nullable URI url,
        @Nullable String secret,
        @DefaultValue("10s") Duration timeout) {

    @Override
    public String toString() {
        return "SmsProperties[" + url + "]";
    }
}
