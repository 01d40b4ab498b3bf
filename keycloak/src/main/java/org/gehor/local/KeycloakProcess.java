package org.gehor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs Keycloak's launcher class directly, as its {@code kc.sh} does, with a JVM tuned for a quick start. */
final class KeycloakProcess {
    private static final List<String> JVM = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xms128m",
            "-Xmx768m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private KeycloakProcess() {}

    /**
     * Starts the launcher.
     *
     * @param distribution the unpacked distribution with its libraries
     * @param home the folder with this run's own data, themes and log
     * @param jvmOptions further JVM options
     * @param environment variables added to this process's own, none of Keycloak's is inherited
     * @param arguments Keycloak's command line
     */
    static Process start(
            Path distribution,
            Path home,
            List<String> jvmOptions,
            Map<String, String> environment,
            List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(jvmOptions);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(
                List.of("-cp", distribution.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()));
        builder.environment().keySet().removeIf(KeycloakProcess::confuses);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static boolean confuses(String variable) {
        return variable.startsWith("KC_") || variable.startsWith("GEHOR_") || variable.equals("JAVA_TOOL_OPTIONS");
    }

    static Path log(Path home) {
        return home.resolve("keycloak.log");
    }

    /** The last lines of the log, for an error message. */
    static String tail(Path home) {
        try {
            List<String> lines = Files.readAllLines(log(home));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
