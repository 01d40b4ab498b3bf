package org.gehor.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG without what tells of place, device and owner: of the segments beside the picture only JFIF, the colour profile and
 * Adobe's colour transform stay, and which way is up. Whatever follows the picture (a second one, a film) goes. The
 * compressed picture is copied byte for byte.
 */
final class JpegTraces {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private JpegTraces() {}

    static byte[] without(byte[] jpeg) {
        var out = new ByteArrayOutputStream(jpeg.length);
        out.write(jpeg, 0, 2);
        int at = 2;
        while (true) {
            int marker = marker(jpeg, at);
            at = skipFill(jpeg, at);
            if (marker == END) {
                out.write(0xFF);
                out.write(END);
                return out.toByteArray();
            }
            int length = 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            int end = marker == SCAN ? endOfScan(jpeg, at + length) : at + length;
            if (stays(jpeg, at, marker)) {
                out.write(jpeg, at, end - at);
            } else if (marker == APP1) {
                out.writeBytes(ExifOrientation.segment(jpeg, at + 4, at + length));
            }
            at = end;
        }
    }

    private static int marker(byte[] jpeg, int at) {
        if ((jpeg[at] & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("No segment begins here");
        }
        int marker = jpeg[skipFill(jpeg, at) + 1] & 0xFF;
        if (marker == START || marker == 0) {
            throw new IllegalArgumentException("Not a segment's marker");
        }
        return marker;
    }

    /** Any number of fill bytes may stand before a marker. */
    private static int skipFill(byte[] jpeg, int at) {
        int last = at;
        while ((jpeg[last + 1] & 0xFF) == 0xFF) {
            last++;
        }
        return last;
    }

    private static boolean stays(byte[] jpeg, int at, int marker) {
        return switch (marker) {
            case APP0 -> begins(jpeg, at + 4, "JFIF");
            case APP2 -> begins(jpeg, at + 4, "ICC_PROFILE");
            case APP14 -> begins(jpeg, at + 4, "Adobe");
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    /** Compressed data end at the first marker that is neither a stuffed zero nor a restart. */
    private static int endOfScan(byte[] jpeg, int from) {
        int at = from;
        while ((jpeg[at] & 0xFF) != 0xFF || inScan(jpeg[at + 1] & 0xFF)) {
            at++;
        }
        return at;
    }

    private static boolean inScan(int next) {
        return next == 0 || (next >= 0xD0 && next <= 0xD7) || next == 0xFF;
    }

    static boolean begins(byte[] bytes, int at, String text) {
        return ByteBuffer.wrap(bytes, at, text.length())
                .equals(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
