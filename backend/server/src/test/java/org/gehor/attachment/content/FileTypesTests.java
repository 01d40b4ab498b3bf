package org.gehor.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gehor.support.TestPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7\\n, PDF",
        "{\\rtf1 hello}, RTF",
        "Ett brev om vad som hände., TEXT",
        "\\0\\0\\0\\x18ftypheic\\0\\0\\0\\0mif1heic, HEIC",
        "\\0\\0\\0\\x18ftypmif1\\0\\0\\0\\0mif1heic, HEIF",
        "\\0\\0\\0\\x18ftypisom\\0\\0\\x02\\0isommp42, MP4",
        "\\0\\0\\0\\x18ftypqt  \\0\\0\\x02\\0qt  , QUICKTIME",
        "\\0\\0\\0\\x18ftypM4A \\0\\0\\x02\\0M4A , M4A",
        "ID3\\x04\\0\\0\\0\\0\\0\\0, MP3",
        "RIFF\\x24\\0\\0\\0WAVEfmt , WAV",
        "RIFF\\x24\\0\\0\\0WEBPVP8 , WEBP",
        "OggS\\0\\x02\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\x01\\x13OpusHead, OGG",
        "\\x1A\\x45\\xDF\\xA3\\x9F\\x42\\x86\\x81\\x01\\x42\\xF7\\x81\\x01\\x42\\xF2\\x81\\x04\\x42\\xF3\\x81\\x08\\x42\\x82\\x84webm, WEBM",
    })
    void knowsAFileByItsFirstBytes(String written, FileType type) throws IOException {
        assertThat(FileTypes.of(file(bytes(written)))).contains(type);
    }

    @Test
    void knowsPictures() throws IOException {
        assertThat(FileTypes.of(file(TestPictures.picture("jpg")))).contains(FileType.JPEG);
        assertThat(FileTypes.of(file(TestPictures.picture("png")))).contains(FileType.PNG);
    }

    @ParameterizedTest
    @CsvSource({
        "MZ\\x90\\0\\x03\\0\\0\\0",
        "\\x7FELF\\x02\\x01\\x01",
        "<!DOCTYPE html><html><script>alert(1)</script></html>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
        "#!/bin/sh\\nrm -rf /",
        "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1",
        "\\x01\\x02\\x03\\0\\x04\\x05\\0"
    })
    void takesNothingElse(String written) throws IOException {
        assertThat(FileTypes.of(file(bytes(written)))).isEmpty();
    }

    @Test
    void knowsOfficeFilesByWhatIsInThem() throws IOException {
        assertThat(archive("[Content_Types].xml", "word/document.xml")).contains(FileType.DOCX);
        assertThat(archive("docProps/app.xml", "[Content_Types].xml", "xl/workbook.xml"))
                .contains(FileType.XLSX);
        assertThat(archive("mimetype", "content.xml")).contains(FileType.ODT);
    }

    @Test
    void takesNoMacrosAndNoOtherArchives() throws IOException {
        assertThat(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
                .isEmpty();
        assertThat(archive("anything.exe")).isEmpty();
        assertThat(archive("META-INF/MANIFEST.MF", "Main.class")).isEmpty();
    }

    private Optional<FileType> archive(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var name : names) {
                var content = bytes(name.equals("mimetype") ? "application/vnd.oasis.opendocument.text" : "x");
                var entry = new ZipEntry(name);
                var checksum = new java.util.zip.CRC32();
                checksum.update(content);
                entry.setSize(content.length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return FileTypes.of(file(out.toByteArray()));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ""), content);
    }

    /** Backslash escapes of C: bytes as numbers, zero, new line. */
    private static byte[] bytes(String written) {
        var out = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (written.startsWith("\\x", i)) {
                out.append((char) Integer.parseInt(written.substring(i + 2, i + 4), 16));
                i += 3;
            } else if (written.startsWith("\\0", i) || written.startsWith("\\n", i)) {
                out.append(written.charAt(++i) == 'n' ? '\n' : '\0');
            } else {
                out.append(written.charAt(i));
            }
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
