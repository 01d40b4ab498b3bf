package org.gehor.attachment.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that are taken. Anything else is refused: programs, archives, web pages, office files with macros. */
public enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg", "jpe"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    HEIF("image/heif", "heif", "heic"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    RTF("application/rtf", "rtf"),
    TEXT("text/plain", "txt"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a", "mp4"),
    WAV("audio/vnd.wave", "wav"),
    OGG("audio/ogg", "ogg", "oga", "opus"),
    FLAC("audio/x-flac", "flac"),
    AMR("audio/amr", "amr"),
    MP4("video/mp4", "mp4", "m4v"),
    QUICKTIME("video/quicktime", "mov", "qt"),
    THREE_GPP("video/3gpp", "3gp", "3gpp"),
    WEBM("video/webm", "webm");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** As sent with a download. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind of a media type; empty when it is not taken. */
    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    boolean hasEnding(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    String usualEnding() {
        return endings.getFirst();
    }
}
