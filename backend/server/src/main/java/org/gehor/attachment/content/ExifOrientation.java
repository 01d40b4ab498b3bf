package org.gehor.attachment.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of Exif that a picture needs: which way is up. Without it, pictures of a phone lie on their side. */
final class ExifOrientation {

    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;

    private ExifOrientation() {}

    /** A segment that says only the orientation of the one given; empty when that is upright, none, or no Exif. */
    static byte[] segment(byte[] jpeg, int from, int to) {
        int orientation = read(jpeg, from, to);
        if (orientation < 2 || orientation > 8) {
            return new byte[0];
        }
        return ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put(EXIF.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1})
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** 0 when it cannot be read: a broken Exif is as good as none. */
    private static int read(byte[] jpeg, int from, int to) {
        if (to - from < 14 || !JpegTraces.begins(jpeg, from, EXIF)) {
            return 0;
        }
        var tiff = ByteBuffer.wrap(jpeg, from + 6, to - from - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                    return tiff.getShort(entry + 8) & 0xFFFF;
                }
            }
        } catch (IndexOutOfBoundsException broken) {
            return 0;
        }
        return 0;
    }
}
