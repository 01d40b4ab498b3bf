package org.gehor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's {@code docs} folder: what is printed there from the running code is compared, or written when asked for. */
public final class Docs {

    private static final Path FOLDER = find();

    private Docs() {}

    public static String read(String file) {
        try {
            return Files.exists(FOLDER.resolve(file)) ? Files.readString(FOLDER.resolve(file)) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes the file when the system property is set; true when it was. */
    public static boolean write(String file, String content, String property) {
        if (!Boolean.getBoolean(property)) {
            return false;
        }
        try {
            Files.writeString(FOLDER.resolve(file), content);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path find() {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("mvnw")) && Files.isDirectory(at.resolve("docs"))) {
                return at.resolve("docs");
            }
        }
        throw new IllegalStateException("No docs folder above " + Path.of("").toAbsolutePath());
    }
}
