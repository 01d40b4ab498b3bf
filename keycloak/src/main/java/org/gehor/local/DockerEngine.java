package org.gehor.local;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** Decides between containers and embedded, and says why. */
final class DockerEngine {
    private static final Logger LOG = LoggerFactory.getLogger(DockerEngine.class);
    private static final int PULL_MINUTES = 5;
    static final Optional<String> NO_ENGINE = Optional.of("no Docker engine answers");

    private DockerEngine() {}

    /**
     * Whether the service is to run as a container of this image.
     *
     * @throws LocalServiceException when containers are forced but the engine or the image is missing
     */
    static boolean use(ServicesMode mode, String service, String image) {
        return decide(mode, service, image, DockerEngine::obstacle);
    }

    static boolean decide(
            ServicesMode mode, String service, String image, Function<String, Optional<String>> obstacles) {
        if (mode == ServicesMode.EMBEDDED) {
            LOG.info("{} runs embedded, because {}=embedded", service, ServicesMode.PROPERTY);
            return false;
        }
        Optional<String> obstacle = obstacles.apply(image);
        if (obstacle.isEmpty()) {
            LOG.info("{} runs as a container of {}, because a Docker engine answers and has it", service, image);
            return true;
        }
        if (mode == ServicesMode.CONTAINERS) {
            throw new LocalServiceException(
                    service + " cannot run as a container although " + ServicesMode.PROPERTY + "=containers: "
                            + obstacle.get() + ". Start Docker, or set " + ServicesMode.PROPERTY + "=embedded.");
        }
        LOG.info("{} runs embedded, because {}", service, obstacle.get());
        return false;
    }

    /**
     * The name under which ports of containers are reached: localhost wherever the engine runs on this machine, since
     * browsers take only that for a secure place on plain HTTP.
     */
    static String host() {
        String address = DockerClientFactory.instance().dockerHostIpAddress();
        return isThisMachine(address) ? "localhost" : address;
    }

    /** A fixed port binding, open to this machine only where the library itself looks for it on localhost. */
    static String binding(int port, int inside) {
        boolean narrow = DockerClientFactory.instance().dockerHostIpAddress().equals("localhost");
        return (narrow ? "127.0.0.1:" : "") + port + ":" + inside;
    }

    private static boolean isThisMachine(String address) {
        try {
            return NetworkInterface.getByInetAddress(InetAddress.getByName(address)) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<String> obstacle(String image) {
        if (Holder.OBSTACLE.isPresent()) {
            return Holder.OBSTACLE;
        }
        try {
            fetch(DockerClientFactory.instance().client(), image);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the wait for " + image + " was interrupted");
        } catch (RuntimeException e) {
            return Optional.of("the Docker engine has no " + image + " and cannot pull it (" + e.getMessage() + ")");
        }
    }

    private static void fetch(DockerClient client, String image) throws InterruptedException {
        try {
            client.inspectImageCmd(image).exec();
        } catch (NotFoundException absent) {
            if (!client.pullImageCmd(image).start().awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES)) {
                throw new LocalServiceException("the pull took more than " + PULL_MINUTES + " minutes", absent);
            }
        }
    }

    /** Asked once, since looking for an engine takes a second. */
    private static final class Holder {
        static final Optional<String> OBSTACLE = DockerTraces.any() ? DockerPatience.obstacle() : NO_ENGINE;
    }
}
