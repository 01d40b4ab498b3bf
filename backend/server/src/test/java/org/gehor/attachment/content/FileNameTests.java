package org.gehor.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "Såret på armen.jpg, JPEG, Såret på armen.jpg",
        "C:\\Users\\Anna\\brev.pdf, PDF, brev.pdf",
        "../../etc/passwd, TEXT, passwd.txt",
        "rechnung.pdf.exe, PDF, rechnung.pdf.pdf",
        "photo.png, JPEG, photo.jpg",
        "IMG_0001.HEIC, HEIC, IMG_0001.HEIC",
        "jpg, JPEG, jpg.jpg",
        ".htaccess, TEXT, htaccess.txt",
        "a\u202Egpj.exe, JPEG, agpj.jpg",
        "'', PDF, file.pdf"
    })
    void tellsTheTruth(String given, FileType type, String shown) {
        assertThat(FileName.of(given, type)).isEqualTo(shown);
    }

    @Property
    void isNeverEmptyTooLongOrAPath(@ForAll String given, @ForAll FileType type) {
        var name = FileName.of(given, type);

        assertThat(name).isNotBlank().doesNotContain("/", "\\", "\0", "\n", "\"");
        assertThat(name.length()).isLessThanOrEqualTo(200);
        assertThat(type.hasEnding(name.substring(name.lastIndexOf('.') + 1))).isTrue();
    }
}
