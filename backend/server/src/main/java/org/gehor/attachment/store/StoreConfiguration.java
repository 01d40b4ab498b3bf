package org.gehor.attachment.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;

/** Chooses the store by the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

    @Bean
    AttachmentStore attachmentStore(StoreProperties settings) {
        return settings.bucket() == null || settings.bucket().isBlank()
                ? new FolderStore(settings.folder())
                : new S3Store(client(settings), settings.bucket());
    }

    /** Addresses with the bucket in the path and checksums only where needed: what all S3-compatible stores understand. */
    static S3AsyncClient client(StoreProperties settings) {
        var client = S3AsyncClient.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .httpClientBuilder(NettyNioAsyncHttpClient.builder().maxConcurrency(50))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .forcePathStyle(true)
                .overrideConfiguration(override -> override.apiCallTimeout(settings.timeout()));
        return settings.endpoint() == null
                ? client.build()
                : client.endpointOverride(settings.endpoint()).build();
    }

    private static AwsCredentialsProvider credentials(StoreProperties settings) {
        return settings.accessKey() == null || settings.secretKey() == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
