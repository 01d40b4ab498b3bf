package org.gehor.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The unpacked distribution, built once per Keycloak version, build option and JVM, and kept in the cache. One trial run
 * then leaves two things that make every later start about three times faster: an initialised database without our
 * realms, and a class-data archive of the JVM.
 */
final class KeycloakDistribution {
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--features-disabled=" + KeycloakSettings.FEATURES_OFF);
    private static final int BUILD_MINUTES = 5;
    private static final int LAYOUT = 1;
    /** Administrator of the master realm, only ever reachable on this machine. */
    static final String ADMIN = "admin";
    /** Password of {@link #ADMIN}. */
    static final String ADMIN_PASSWORD = "demo";

    private KeycloakDistribution() {}

    static Path ready(Consumer<String> progress) throws IOException, InterruptedException {
        Path zip = KeycloakArchive.find();
        return CacheFolder.get("keycloak-" + KeycloakArchive.VERSION + "-" + key(), folder -> {
            progress.accept("Unpacking Keycloak " + KeycloakArchive.VERSION + " (once)");
            Folders.unzip(zip, folder);
            progress.accept("Building Keycloak (once, about half a minute)");
            build(folder);
            trialRun(folder);
        });
    }

    static Path classArchive(Path distribution) {
        return distribution.resolve("classes.jsa");
    }

    /** The H2 files of a server that has been started once. */
    static Path database(Path distribution) {
        return distribution.resolve("database");
    }

    private static String key() {
        int hash = List.of(LAYOUT, BUILD, System.getProperty("java.vm.vendor"), System.getProperty("java.vm.version"))
                .hashCode();
        return HexFormat.of().toHexDigits(hash);
    }

    private static void build(Path folder) throws IOException, InterruptedException {
        Process process = KeycloakProcess.start(folder, folder, List.of(), Map.of(), BUILD);
        if (!process.waitFor(BUILD_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new LocalServiceException("kc.sh build failed:\n" + KeycloakProcess.tail(folder));
        }
    }

    private static void trialRun(Path folder) throws IOException, InterruptedException {
        KeycloakHome home = KeycloakHome.create(folder);
        int port = Ports.choose(LocalOptions.defaults(), "Keycloak's trial run");
        URI base = URI.create("http://localhost:" + port);
        Map<String, String> environment = KeycloakSettings.server(base);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        List<String> training = List.of("-XX:ArchiveClassesAtExit=" + classArchive(folder));
        Process process = KeycloakProcess.start(folder, home.path(), training, environment, KeycloakSettings.START);
        try {
            KeycloakReadiness.await(base, "master", process, home.path());
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
            Folders.copy(home.path().resolve("data/h2"), database(folder));
        } finally {
            process.destroyForcibly();
            home.delete();
        }
    }
}
