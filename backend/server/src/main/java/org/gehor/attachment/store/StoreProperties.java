package org.gehor.attachment.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files lie: in a bucket when one is named, else in a folder.
 *
 * @param folder shared by all nodes
 * @param bucket of an S3-compatible store; made by the operator, encrypted, not public
 * @param endpoint of the store; null: Amazon's own in the region
 * @param region that requests are signed for
 * @param accessKey null: found as the AWS SDK does (environment, role of the machine)
 * @param secretKey belongs to it
 * @param timeout of one call, with its repetitions
 */
@ConfigurationProperties("gehor.attachment.store")
record StoreProperties(
        @DefaultValue("attachments") Path folder,
        @Nullable String bucket,
        @Nullable URI endpoint,
        @DefaultValue("eu-north-1") String region,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @DefaultValue("30s") Duration timeout) {

    @Override
    public String toString() {
        return "StoreProperties[" + (bucket == null ? folder : bucket) + "]";
    }
}
