package org.gehor.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG with the chunks that show it, and none of those that tell about it; what follows its end goes. */
final class PngTraces {

    /** Needed chunks begin with a capital and stay all; of the others those for colour, size and movement. */
    private static final Set<String> HARMLESS = Set.of(
            "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST", "tRNS", "pHYs", "sPLT", "acTL", "fcTL",
            "fdAT");

    private static final int SIGNATURE = 8;

    private PngTraces() {}

    static byte[] without(byte[] png) {
        var in = ByteBuffer.wrap(png);
        var out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, SIGNATURE);
        int at = SIGNATURE;
        while (true) {
            int length = in.getInt(at);
            if (length < 0) {
                throw new IllegalArgumentException("A chunk without an end");
            }
            var name = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            int whole = Math.addExact(12, length);
            if (Character.isUpperCase(name.charAt(0)) || HARMLESS.contains(name)) {
                out.write(png, at, whole);
            }
            if (name.equals("IEND")) {
                return out.toByteArray();
            }
            at += whole;
        }
    }
}
