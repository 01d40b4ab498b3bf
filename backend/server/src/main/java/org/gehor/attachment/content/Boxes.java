package org.gehor.attachment.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The boxes of ISO 14496-12, of which HEIC, MP4 and QuickTime are made. */
final class Boxes {

    /**
     * One box.
     *
     * @param type four characters
     * @param start of its head
     * @param body start of what it holds
     * @param end after it
     */
    record Box(String type, int start, int body, int end) {}

    private Boxes() {}

    /** The boxes between two places; a wrong length is refused, for behind it nothing can be found. */
    static List<Box> between(ByteBuffer file, int from, int to) {
        var found = new ArrayList<Box>();
        int at = from;
        while (to - at >= 8) {
            long length = file.getInt(at) & 0xFFFFFFFFL;
            int body = at + 8;
            if (length == 1) {
                length = file.getLong(at + 8);
                body = at + 16;
            } else if (length == 0) {
                length = to - at;
            }
            if (length < body - at || length > to - at) {
                throw new IllegalArgumentException("A box that does not fit");
            }
            found.add(new Box(text(file, at + 4), at, body, at + (int) length));
            at += (int) length;
        }
        return found;
    }

    /** Makes it a box of free space: all offsets stay, nothing of it is left. */
    static void erase(ByteBuffer file, Box box) {
        file.put(box.start() + 4, "free".getBytes(StandardCharsets.US_ASCII));
        zero(file, box.body(), box.end());
    }

    static void zero(ByteBuffer file, int from, int to) {
        file.put(from, new byte[to - from]);
    }

    static String text(ByteBuffer file, int at) {
        var four = new byte[4];
        file.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }
}
