package org.gehor.attachment.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its bytes alone (Apache Tika's signatures); its name says nothing here. */
final class FileTypes {

    private static final Detector SIGNATURES = MimeTypes.getDefaultMimeTypes();

    private FileTypes() {}

    /** Empty when it is none of the kinds that are taken. */
    static Optional<FileType> of(Path file) throws IOException {
        var found = signature(file);
        return switch (found) {
            case "application/zip", "application/x-tika-ooxml" -> office(file);
            case "image/heic-sequence", "image/heif-sequence" -> Optional.empty();
            case "video/quicktime" -> Optional.of(begins(file, 8, "qt  ") ? FileType.QUICKTIME : FileType.MP4);
            case "video/x-m4v" -> Optional.of(FileType.MP4);
            case "audio/x-wav", "audio/wav" -> Optional.of(FileType.WAV);
            case "application/ogg", "audio/vorbis", "audio/opus", "audio/speex" -> Optional.of(FileType.OGG);
            case "application/x-matroska", "video/x-matroska" -> webm(file);
            default -> FileType.of(found);
        };
    }

    private static String signature(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return SIGNATURES.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    /** Office files are archives; what is in them tells which, and one with macros is a program. */
    private static Optional<FileType> office(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("[Content_Types].xml") == null
                    || archive.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            return archive.getEntry("word/document.xml") != null
                    ? Optional.of(FileType.DOCX)
                    : archive.getEntry("xl/workbook.xml") != null
                            ? Optional.of(FileType.XLSX)
                            : archive.getEntry("ppt/presentation.xml") != null
                                    ? Optional.of(FileType.PPTX)
                                    : Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    /** WebM is Matroska that says so at its beginning. */
    private static Optional<FileType> webm(Path file) throws IOException {
        return head(file).contains("webm") ? Optional.of(FileType.WEBM) : Optional.empty();
    }

    /** The signatures take most films of MP4's brands for QuickTime, whose brand is one. */
    private static boolean begins(Path file, int at, String text) throws IOException {
        return head(file).startsWith(text, at);
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
        }
    }
}
