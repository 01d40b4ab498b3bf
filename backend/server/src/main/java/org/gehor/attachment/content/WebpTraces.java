package org.gehor.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A WebP without the chunks {@code EXIF} and {@code XMP} and any that is not of the format. */
final class WebpTraces {

    private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HEAD = 12;
    private static final int EXIF_AND_XMP = 0x08 | 0x04;

    private WebpTraces() {}

    static byte[] without(byte[] webp) {
        var in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        var out = new ByteArrayOutputStream(webp.length);
        out.write(webp, 0, HEAD);
        int end = Math.addExact(8, in.getInt(4));
        int at = HEAD;
        while (at < end) {
            var name = new String(webp, at, 4, StandardCharsets.US_ASCII);
            int length = in.getInt(at + 4);
            int whole = Math.addExact(8, length) + (length & 1);
            if (length < 0) {
                throw new IllegalArgumentException("A chunk without an end");
            }
            if (NEEDED.contains(name)) {
                var chunk = ByteBuffer.wrap(java.util.Arrays.copyOfRange(webp, at, Math.min(at + whole, webp.length)));
                if (name.equals("VP8X")) {
                    chunk.put(8, (byte) (chunk.get(8) & ~EXIF_AND_XMP));
                }
                out.writeBytes(chunk.array());
            }
            at += whole;
        }
        var cleaned = out.toByteArray();
        ByteBuffer.wrap(cleaned).order(ByteOrder.LITTLE_ENDIAN).putInt(4, cleaned.length - 8);
        return cleaned;
    }
}
