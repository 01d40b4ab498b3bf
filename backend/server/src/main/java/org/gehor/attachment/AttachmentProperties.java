package org.gehor.attachment;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be uploaded, and how long what nobody sends is kept.
 *
 * @param largest one file
 * @param together all files of a draft or case
 * @param count files of a draft or case
 * @param spool folder of this node for files at work; null: the system's folder for temporary files
 * @param quiet after which a request that sends nothing is taken as broken off
 * @param unsentKept after which a file for a letter that was not sent goes, and an upload that does not go on
 * @param scan how files are scanned; without an address none are
 */
@ConfigurationProperties("gehor.attachment")
record AttachmentProperties(
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("100MB") DataSize together,
        @DefaultValue("20") int count,
        @Nullable Path spool,
        @DefaultValue("30s") Duration quiet,
        @DefaultValue("30d") Duration unsentKept,
        @DefaultValue Scan scan) {

    /**
     * A scanner that speaks ClamAV's protocol.
     *
     * @param address {@code host:port}; null or empty: nothing is scanned
     * @param timeout of one scan
     * @param interval between two looks for what is due
     * @param firstRetry wait after the first failure; doubles with each
     * @param longestRetry longest wait; a file is never given up
     */
    record Scan(
            @Nullable String address,
            @DefaultValue("60s") Duration timeout,
            @DefaultValue("5s") Duration interval,
            @DefaultValue("10s") Duration firstRetry,
            @DefaultValue("10m") Duration longestRetry) {

        boolean wanted() {
            return address != null && !address.isBlank();
        }

        /** Wait after so many failures. */
        Duration retryAfter(int failures) {
            var doubled = firstRetry.toMillis() * Math.pow(2, Math.min(failures - 1, 30));
            return Duration.ofMillis((long) Math.min(doubled, longestRetry.toMillis()));
        }
    }
}
