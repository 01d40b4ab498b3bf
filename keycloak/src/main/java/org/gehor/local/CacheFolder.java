package org.gehor.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Folders that are costly to make and used by every later start. A folder counts only when its marker, written last, is
 * there; what a killed process left half-made is made anew. One process makes, the others wait.
 */
final class CacheFolder {
    private static final String MARKER = "complete";
    private static final ReentrantLock THIS_JVM = new ReentrantLock();

    private CacheFolder() {}

    /** Fills an empty folder. */
    @FunctionalInterface
    interface Maker {
        void fill(Path folder) throws IOException, InterruptedException;
    }

    /** The folder of this name under the cache, made now if it is not there yet. */
    static Path get(String name, Maker maker) throws IOException, InterruptedException {
        Path folder = root().resolve(name);
        if (isComplete(folder)) {
            return folder;
        }
        Files.createDirectories(root());
        THIS_JVM.lockInterruptibly();
        try (FileChannel channel = FileChannel.open(
                        root().resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var otherProcesses = channel.lock()) {
            if (!isComplete(folder) && otherProcesses.isValid()) {
                make(folder, maker);
            }
            return folder;
        } finally {
            THIS_JVM.unlock();
        }
    }

    private static boolean isComplete(Path folder) {
        return Files.exists(folder.resolve(MARKER));
    }

    private static void make(Path folder, Maker maker) throws IOException, InterruptedException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        maker.fill(folder);
        Files.createFile(folder.resolve(MARKER));
    }

    /** {@code gehor.cache}, else the usual cache folder of the operating system. */
    static Path root() {
        String chosen = System.getProperty("gehor.cache");
        if (chosen != null) {
            return Path.of(chosen).toAbsolutePath();
        }
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String variable = System.getenv(os.contains("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        Path base = variable == null || variable.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(variable);
        return base.resolve("gehor").toAbsolutePath();
    }
}
