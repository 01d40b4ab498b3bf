package org.gehor.notification;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are sent. Without {@code spring.mail.host} none are.
 *
 * @param from sender of e-mails, for example {@code Gehör <no-reply@example.org>}; null: {@code no-reply} at the portal's host
 * @param atOnce e-mails sent at the same time by one node
 * @param interval between two looks for what is due
 * @param lease after which another node may send what this one has begun and not reported; longer than the mail timeouts
 * @param attempts before a notice is given up
 * @param firstRetry wait after the first failure; doubles with each
 * @param longestRetry longest wait
 * @param oldest an item that is older when a node sees it gives no notice: nobody is mailed about what lies far back
 * @param aDay notices to one person within 24 hours; an item beyond them gives none
 */
@ConfigurationProperties("gehor.notification")
public record NotificationProperties(
        @Nullable String from,
        @DefaultValue("4") int atOnce,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("12") int attempts,
        @DefaultValue("30s") Duration firstRetry,
        @DefaultValue("4h") Duration longestRetry,
        @DefaultValue("3d") Duration oldest,
        int aDay) {

    /** Wait after so many failures: twice as long each time, up to the longest, and spread so that not all come at once. */
    public Duration retryAfter(int failures, double spread) {
        var doubled = firstRetry.toMillis() * Math.pow(2, Math.min(failures - 1, 30));
        return Duration.ofMillis((long) (Math.min(doubled, longestRetry.toMillis()) * (0.75 + spread / 2)));
    }
}
