package org.gehor.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a child process when this JVM is gone, even by {@code kill -9}: a shell waits for the end of its standard input,
 * which the operating system closes with this JVM. Without a POSIX shell there is no watchdog, only the shutdown hook.
 */
final class Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final String SCRIPT = """
            trap '' INT HUP TERM
            read word
            [ "$word" = dismissed ] && exit 0
            kill -"$2" "$1"
            for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" || break; sleep 1; done
            kill -KILL "$1"
            [ -n "$3" ] && rm -rf "$3"
            exit 0
            """;

    private final @Nullable Process shell;

    private Watchdog(@Nullable Process shell) {
        this.shell = shell;
    }

    /**
     * Watches over a process.
     *
     * @param signal the name of the signal that ends it in order; after ten seconds it is killed
     * @param leftover folder to delete afterwards, if any
     */
    static Watchdog guard(long pid, String signal, @Nullable Path leftover) {
        String folder = leftover == null ? "" : leftover.toAbsolutePath().toString();
        List<String> command = List.of("sh", "-c", SCRIPT, "watchdog", Long.toString(pid), signal, folder);
        try {
            return new Watchdog(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            LOG.debug("No watchdog for process {}: {}", pid, e.getMessage());
            return new Watchdog(null);
        }
    }

    /** Sends the watchdog home; to be called before the process is stopped in order. */
    void dismiss() {
        if (shell == null) {
            return;
        }
        try (var word = shell.outputWriter()) {
            word.write("dismissed\n");
        } catch (IOException e) {
            LOG.debug("The watchdog had gone already: {}", e.getMessage());
        }
    }
}
