package org.gehor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of one run of Keycloak: its own data, import files, themes and log; the libraries are shared. */
record KeycloakHome(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakHome.class);

    static KeycloakHome create(Path distribution) throws IOException {
        Path home = Files.createTempDirectory("gehor-keycloak-").toRealPath();
        Folders.copy(distribution.resolve("conf"), home.resolve("conf"));
        Files.createSymbolicLink(home.resolve("lib"), distribution.resolve("lib"));
        Files.createDirectories(home.resolve("data/import"));
        Files.createDirectories(home.resolve("themes"));
        Files.createDirectories(home.resolve("providers"));
        return new KeycloakHome(home);
    }

    /** Deletes the folder; what cannot be deleted is left to the system's temporary folder. */
    void delete() {
        try {
            Folders.delete(path);
        } catch (IOException e) {
            LOG.debug("{} is left behind: {}", path, e.getMessage());
        }
    }
}
