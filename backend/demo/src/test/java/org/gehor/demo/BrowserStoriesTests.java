package org.gehor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gehor.local.ServicesMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Runs the stories of {@code frontend/e2e} in Chromium against a stack of its own: real PostgreSQL, real Keycloak, server and
 * built portal. What each story found stands in Playwright's own report in {@code frontend/target/stories}.
 */
class BrowserStoriesTests {

    private static final Path FRONTEND =
            Path.of("../../frontend").toAbsolutePath().normalize();

    private static DemoStack stack;

    @BeforeAll
    static void start() {
        stack = DemoStack.start(
                new DemoSettings(0, 0, Optional.empty(), ServicesMode.fromProperty()), new Progress(System.out));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void peopleGetThroughTheWholeStoryInABrowser() throws InterruptedException {
        var chromium = output("sh", "scripts/ensure-chromium.sh");
        var stories = builder("npm", "run", "--silent", "e2e");
        stories.environment().put("GEHOR_URL", stack.url().toString());
        stories.environment().put("CHROMIUM_PATH", chromium);
        assertThat(run(stories))
                .as("exit code of the browser stories; they print what failed")
                .isZero();
    }

    private static ProcessBuilder builder(String... command) {
        return new ProcessBuilder(command).directory(FRONTEND.toFile()).redirectErrorStream(true);
    }

    private static int run(ProcessBuilder command) throws InterruptedException {
        try {
            var process = command.start();
            process.getOutputStream().close();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                lines.lines().forEach(out::println);
            }
            return process.waitFor(10, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String output(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(FRONTEND.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
            return text.strip().lines().reduce((first, last) -> last).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
