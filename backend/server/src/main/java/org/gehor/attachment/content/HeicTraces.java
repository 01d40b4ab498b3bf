package org.gehor.attachment.content;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gehor.attachment.content.Boxes.Box;

/**
 * A HEIC whose Exif and XMP items are overwritten where they lie: no offset moves, so the pictures stay as they are, and
 * which way is up stands elsewhere in the format. A file whose items cannot be followed is refused rather than passed on.
 */
final class HeicTraces {

    /** A valid Exif item that says nothing: offset of the TIFF head, head, a directory without entries. */
    private static final byte[] NOTHING = {0, 0, 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0};

    private HeicTraces() {}

    static byte[] without(byte[] heic) {
        var file = ByteBuffer.wrap(heic);
        for (Box box : Boxes.between(file, 0, heic.length)) {
            switch (box.type()) {
                case "uuid", "udta" -> Boxes.erase(file, box);
                case "meta" -> cleanItems(file, box);
                default -> {}
            }
        }
        return heic;
    }

    private static void cleanItems(ByteBuffer file, Box meta) {
        var boxes = Boxes.between(file, meta.body() + 4, meta.end());
        var telling = new HashSet<Long>();
        named(boxes, "iinf").ifPresent(infos -> telling.addAll(tellingItems(file, infos)));
        if (!telling.isEmpty()) {
            var places = named(boxes, "iloc").orElseThrow(() -> new IllegalArgumentException("Items without places"));
            var data = named(boxes, "idat");
            new ItemPlaces(file, places, data.map(Box::body).orElse(0)).forEach(telling, (from, to) -> {
                Boxes.zero(file, from, to);
                file.put(from, NOTHING, 0, Math.min(NOTHING.length, to - from));
            });
        }
    }

    private static Optional<Box> named(Iterable<Box> boxes, String type) {
        for (Box box : boxes) {
            if (box.type().equals(type)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** Ids of items that are Exif, XMP or of a kind given by an address. */
    private static Set<Long> tellingItems(ByteBuffer file, Box infos) {
        boolean wide = file.get(infos.body()) != 0;
        var found = new HashSet<Long>();
        for (Box info : Boxes.between(file, infos.body() + (wide ? 8 : 6), infos.end())) {
            int version = file.get(info.body());
            if (!info.type().equals("infe") || version < 2) {
                throw new IllegalArgumentException("An item of an unknown form");
            }
            int at = info.body() + 4;
            long id = version == 2 ? file.getShort(at) & 0xFFFF : file.getInt(at) & 0xFFFFFFFFL;
            var type = Boxes.text(file, at + (version == 2 ? 4 : 6));
            if (Set.of("Exif", "mime", "uri ").contains(type)) {
                found.add(id);
            }
        }
        return found;
    }
}
