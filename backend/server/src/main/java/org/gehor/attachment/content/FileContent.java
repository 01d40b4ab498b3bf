package org.gehor.attachment.content;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A file that has come whole: what it is, and freed of place and device. Blocks and takes memory of a few times the file's
 * size, so it is called by few threads at once.
 *
 * @param type by content
 * @param size in bytes after cleaning
 * @param sha256 of what is kept
 */
public record FileContent(FileType type, long size, byte[] sha256) {

    /**
     * Looks at the file and cleans it where it lies.
     *
     * @throws Unwanted when it is none of the kinds that are taken, or its traces cannot be found for certain
     */
    public static FileContent clean(Path file) throws IOException, Unwanted {
        var type = FileTypes.of(file).orElseThrow(() -> new Unwanted(Unwanted.Why.TYPE));
        try {
            switch (type) {
                case JPEG -> Files.write(file, JpegTraces.without(Files.readAllBytes(file)));
                case PNG -> Files.write(file, PngTraces.without(Files.readAllBytes(file)));
                case WEBP -> Files.write(file, WebpTraces.without(Files.readAllBytes(file)));
                case HEIC, HEIF -> Files.write(file, HeicTraces.without(Files.readAllBytes(file)));
                case MP4, QUICKTIME, THREE_GPP, M4A -> Files.write(file, FilmTraces.without(Files.readAllBytes(file)));
                default -> {} // no place of a camera in it; the author of a document stays, which the portal says
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException unreadable) {
            throw new Unwanted(Unwanted.Why.UNREADABLE);
        }
        return new FileContent(type, Files.size(file), sha256(file));
    }

    private static byte[] sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file that is not taken. */
    public static final class Unwanted extends Exception {

        /** What is wrong with it. */
        public enum Why {
            /** None of the kinds that are taken. */
            TYPE,
            /** It looks like one of them and is broken. */
            UNREADABLE
        }

        private final Why why;

        Unwanted(Why why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        /** What is wrong with it. */
        public Why why() {
            return why;
        }
    }
}
