package org.gehor.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testcontainers.DockerClientFactory;

/**
 * Bounds the time in which the library has to find a working engine: where its helper image cannot be pulled it tries
 * again for seven minutes, and the answer is no all the same.
 */
final class DockerPatience {
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private DockerPatience() {}

    /** Why containers cannot be used, empty when they can. */
    static Optional<String> obstacle() {
        FutureTask<Boolean> question =
                new FutureTask<>(() -> DockerClientFactory.instance().isDockerAvailable());
        Thread.ofPlatform().daemon().name("docker-probe").start(question);
        try {
            return question.get(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? Optional.empty() : DockerEngine.NO_ENGINE;
        } catch (TimeoutException e) {
            return Optional.of("the Docker engine is not ready for containers within " + PATIENCE.toSeconds()
                    + " seconds (can it pull the image testcontainers/ryuk?)");
        } catch (ExecutionException e) {
            return Optional.of("the Docker engine cannot be used (" + e.getCause() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the wait for the Docker engine was interrupted");
        }
    }
}
