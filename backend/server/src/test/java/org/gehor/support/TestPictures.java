package org.gehor.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as a phone makes them: with the place in them. */
public final class TestPictures {

    /** What must not be found in anything that is handed out. */
    public static final String PLACE = "N59 19 46.3";

    private TestPictures() {}

    /** A JPEG with Exif (lying on its side, with place and device), XMP, a comment, and something after its end. */
    public static byte[] jpegWithPlace() {
        var picture = picture("jpg");
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.writeBytes(segment(0xE1, exif()));
        out.writeBytes(segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x>" + PLACE + "</x>")));
        out.writeBytes(segment(0xFE, bytes("Taken at " + PLACE)));
        out.writeBytes(segment(0xED, bytes("Photoshop 3.0\0" + PLACE)));
        out.write(picture, 2, picture.length - 2);
        out.writeBytes(bytes("trailing film " + PLACE));
        return out.toByteArray();
    }

    /** A PNG with text and Exif. */
    public static byte[] pngWithPlace() {
        var picture = picture("png");
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, 33); // signature and IHDR
        out.writeBytes(chunk("tEXt", bytes("Comment\0" + PLACE)));
        out.writeBytes(chunk("eXIf", bytes("MM\0*" + PLACE)));
        out.write(picture, 33, picture.length - 33);
        out.writeBytes(bytes(PLACE));
        return out.toByteArray();
    }

    /** A small picture in a format that the JDK writes. */
    public static byte[] picture(String format) {
        var image = new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 12; y++) {
                image.setRGB(x, y, x * 16 << 16 | y * 20 << 8 | 0x40);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Orientation 6 and a text where a camera writes its name and place. */
    private static byte[] exif() {
        var place = bytes(PLACE + "\0");
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + place.length)
                .put(bytes("Exif\0\0II*\0"))
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(place.length)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    private static byte[] chunk(String name, byte[] content) {
        var checksum = new CRC32();
        checksum.update(bytes(name));
        checksum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(bytes(name))
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
