package org.gehor.attachment.content;

import java.nio.ByteBuffer;
import java.util.Set;
import org.gehor.attachment.content.Boxes.Box;

/** A film or sound without the boxes that tell about it ({@code udta}, {@code meta}, {@code uuid}), in the film as in its tracks. */
final class FilmTraces {

    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> HOLDING = Set.of("moov", "trak", "mdia", "moof", "traf");

    private FilmTraces() {}

    static byte[] without(byte[] film) {
        var file = ByteBuffer.wrap(film);
        clean(file, 0, film.length);
        return film;
    }

    private static void clean(ByteBuffer file, int from, int to) {
        for (Box box : Boxes.between(file, from, to)) {
            if (TELLING.contains(box.type())) {
                Boxes.erase(file, box);
            } else if (HOLDING.contains(box.type())) {
                clean(file, box.body(), box.end());
            }
        }
    }
}
