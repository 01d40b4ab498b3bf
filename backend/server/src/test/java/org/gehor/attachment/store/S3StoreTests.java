package org.gehor.attachment.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import software.amazon.awssdk.services.s3.S3AsyncClient;

/** Against a real server of the S3 protocol, a process of its own. */
class S3StoreTests extends StoreTests {

    private static final S3Server SERVER = new S3Server();
    private static final S3AsyncClient CLIENT = StoreConfiguration.client(settings(SERVER.address()));

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        SERVER.start();
    }

    @AfterAll
    static void end() {
        CLIENT.close();
        SERVER.close();
    }

    private static StoreProperties settings(URI address) {
        return new StoreProperties(
                Path.of("unused"), S3Server.BUCKET, address, "eu-north-1", "key", "secret", Duration.ofSeconds(5));
    }

    @Override
    AttachmentStore store() {
        return new S3Store(CLIENT, S3Server.BUCKET);
    }

    @Test
    void failsAsAStoreThatIsAwayWhenNobodyAnswers() {
        try (var nobody = StoreConfiguration.client(settings(URI.create("http://localhost:1")))) {
            StepVerifier.create(new S3Store(nobody, S3Server.BUCKET)
                            .remove(java.util.UUID.randomUUID(), java.util.UUID.randomUUID()))
                    .verifyError(IOException.class);
        }
    }
}
