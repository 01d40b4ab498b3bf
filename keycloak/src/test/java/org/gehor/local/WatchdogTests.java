package org.gehor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchdogTests {
    @Test
    void endsTheChildAndItsFolderWhenTheParentIsKilled(@TempDir Path temp) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("data"));
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = parent.inputReader()) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            assertThat(child.isAlive()).isTrue();
            parent.destroyForcibly().waitFor();
            child.onExit().get(10, TimeUnit.SECONDS);
            await(() -> Files.notExists(folder));
        }
    }

    @Test
    void leavesTheChildAloneWhenDismissed(@TempDir Path folder) throws Exception {
        Process child = new ProcessBuilder("sleep", "30").start();
        Watchdog.guard(child.pid(), "TERM", folder).dismiss();
        assertThat(child.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(folder).exists();
        child.destroyForcibly();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** A JVM that guards a child, says its pid, and then waits to be killed. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            Process child = new ProcessBuilder("sleep", "600").start();
            Watchdog.guard(child.pid(), "TERM", Path.of(arguments[0]));
            System.out.println(child.pid());
            Thread.sleep(600_000);
        }
    }
}
