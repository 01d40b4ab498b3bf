package org.gehor.attachment.content;

import java.nio.ByteBuffer;
import java.util.Set;
import org.gehor.attachment.content.Boxes.Box;

/** Where the items of a HEIC lie: the box {@code iloc}, versions 0 to 2, in the file itself or in the box {@code idat}. */
final class ItemPlaces {

    interface Extent {
        void at(int from, int to);
    }

    private final ByteBuffer file;
    private final Box box;
    private final int dataStart;
    private final int version;
    private int at;

    /** @param dataStart what the box {@code idat} holds begins here; 0 when there is none */
    ItemPlaces(ByteBuffer file, Box box, int dataStart) {
        this.file = file;
        this.box = box;
        this.dataStart = dataStart;
        this.version = file.get(box.body());
        this.at = box.body() + 4;
    }

    /** Calls with each extent of the wanted items. */
    void forEach(Set<Long> wanted, Extent extent) {
        int sizes = (int) number(2);
        int offsetSize = sizes >> 12 & 0xF;
        int lengthSize = sizes >> 8 & 0xF;
        int baseSize = sizes >> 4 & 0xF;
        int indexSize = version == 0 ? 0 : sizes & 0xF;
        long items = number(version < 2 ? 2 : 4);
        for (long i = 0; i < items; i++) {
            long item = number(version < 2 ? 2 : 4);
            int method = version == 0 ? 0 : (int) number(2) & 0xF;
            number(2); // which file; only this one is read here
            long base = number(baseSize);
            int extents = (int) number(2);
            for (int e = 0; e < extents; e++) {
                number(indexSize);
                long from = base + number(offsetSize);
                long length = number(lengthSize);
                if (wanted.contains(item)) {
                    long start = start(method) + from;
                    extent.at(checked(start), checked(start + length));
                }
            }
        }
    }

    private int start(int method) {
        if (method == 0 || (method == 1 && dataStart > 0)) {
            return method == 0 ? 0 : dataStart;
        }
        throw new IllegalArgumentException("An item made of other items");
    }

    private int checked(long place) {
        if (place < 0 || place > file.limit()) {
            throw new IllegalArgumentException("An item outside of the file");
        }
        return (int) place;
    }

    private long number(int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            if (at >= box.end()) {
                throw new IllegalArgumentException("Places that end too early");
            }
            value = value << 8 | file.get(at++) & 0xFF;
        }
        return value;
    }
}
