package org.gehor.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.gehor.support.TestPictures;
import org.junit.jupiter.api.Test;

class TracesTests {

    private static final String PLACE = TestPictures.PLACE;

    @Test
    void takesThePlaceOutOfAJpegAndLeavesItsPixels() throws IOException {
        var given = TestPictures.jpegWithPlace();
        var cleaned = JpegTraces.without(given);

        assertThat(text(given)).contains(PLACE);
        assertThat(text(cleaned)).doesNotContain(PLACE).doesNotContain("adobe").doesNotContain("Photoshop");
        assertThat(pixels(cleaned)).isEqualTo(pixels(given));
    }

    @Test
    void leavesInAJpegWhichWayIsUp() {
        var cleaned = JpegTraces.without(TestPictures.jpegWithPlace());

        assertThat(text(cleaned)).contains("Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0\6");
        assertThat(JpegTraces.without(cleaned)).isEqualTo(cleaned);
    }

    @Test
    void refusesAJpegThatBreaksOff() {
        var given = TestPictures.jpegWithPlace();
        for (int length : new int[] {3, 20, 200, given.length / 2}) {
            assertThatThrownBy(() -> JpegTraces.without(Arrays.copyOf(given, length)))
                    .isInstanceOfAny(IndexOutOfBoundsException.class, IllegalArgumentException.class);
        }
    }

    @Test
    void takesThePlaceOutOfAPngAndLeavesItsPixels() throws IOException {
        var given = TestPictures.pngWithPlace();
        var cleaned = PngTraces.without(given);

        assertThat(text(cleaned)).doesNotContain(PLACE).doesNotContain("eXIf").doesNotContain("tEXt");
        assertThat(pixels(cleaned)).isEqualTo(pixels(given));
    }

    @Test
    void takesThePlaceOutOfAWebp() {
        var given = riff(
                part("VP8X", new byte[] {0x0C, 0, 0, 0, 15, 0, 0, 11, 0, 0}),
                part("VP8 ", bytes("the picture")),
                part("EXIF", bytes(PLACE)),
                part("XMP ", bytes(PLACE)));
        var cleaned = WebpTraces.without(given);

        assertThat(cleaned)
                .isEqualTo(riff(
                        part("VP8X", new byte[] {0, 0, 0, 0, 15, 0, 0, 11, 0, 0}), part("VP8 ", bytes("the picture"))));
    }

    @Test
    void takesThePlaceOutOfAHeicWithoutMovingAByteOfThePicture() {
        var given = heic("Exif");
        var cleaned = HeicTraces.without(given.clone());

        assertThat(text(cleaned)).doesNotContain(PLACE).contains("the picture");
        assertThat(cleaned).hasSameSizeAs(given);
        assertThat(text(cleaned).indexOf("the picture")).isEqualTo(text(given).indexOf("the picture"));
    }

    @Test
    void refusesAHeicWhosePlacesLieOutsideOfIt() {
        var given = heic("Exif");
        var cut = Arrays.copyOf(given, given.length - 30);

        assertThatThrownBy(() -> HeicTraces.without(cut)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesThePlaceOutOfAFilmWithoutMovingAByteOfIt() {
        var given = joined(
                box("ftyp", bytes("isom")),
                box(
                        "moov",
                        joined(
                                box("mvhd", new byte[20]),
                                box("udta", box("\u00a9xyz", bytes(PLACE))),
                                box("trak", joined(box("tkhd", new byte[8]), box("meta", bytes(PLACE)))))),
                box("mdat", bytes("the film")),
                box("uuid", bytes(PLACE)));
        var cleaned = FilmTraces.without(given.clone());

        assertThat(text(cleaned)).doesNotContain(PLACE).contains("mvhd", "tkhd");
        assertThat(text(cleaned).indexOf("the film")).isEqualTo(text(given).indexOf("the film"));
    }

    private static byte[] heic(String type) {
        var ftyp = box("ftyp", bytes("heic\0\0\0\0mif1"));
        var infos = box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 2}, info(1, "hvc1"), info(2, type)));
        int head = ftyp.length + 8 + 4 + infos.length + (8 + 4 + 2 + 2 + 2 * 14) + 8;
        var places = ByteBuffer.allocate(4 + 2 + 2 + 2 * 14)
                .putInt(0)
                .putShort((short) 0x4400)
                .putShort((short) 2);
        var picture = bytes("the picture");
        var exif = bytes("1234MM\0*" + PLACE + " and more that a camera knows");
        places.putShort((short) 1)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(head)
                .putInt(picture.length);
        places.putShort((short) 2)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(head + picture.length)
                .putInt(exif.length);
        return joined(
                ftyp,
                box("meta", joined(new byte[4], infos, box("iloc", places.array()))),
                box("mdat", joined(picture, exif)));
    }

    private static byte[] info(int id, String type) {
        return box("infe", joined(new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, bytes(type), new byte[1]));
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(bytes(type))
                .put(content)
                .array();
    }

    private static byte[] part(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(name))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] riff(byte[]... parts) {
        var all = joined(parts);
        return joined(
                bytes("RIFF"),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(4 + all.length)
                        .array(),
                bytes("WEBP"),
                all);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
