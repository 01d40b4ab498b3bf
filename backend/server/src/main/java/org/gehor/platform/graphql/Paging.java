package org.gehor.platform.graphql;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.query.ScrollSubrange;

/**
 * The one way of paging, forward by keyset: a query takes {@link #limit()} rows, one more than asked for, after the keys of
 * the last row seen, and {@link #window} cuts it and makes the cursors.
 *
 * <p>Keys are texts: what a cursor holds is told by its JSON form, which knows no UUIDs and dates.
 *
 * @param count how many are asked for, between 0 and the field's limit
 * @param after keys of the last row seen; null at the beginning
 */
public record Paging(int count, @Nullable Map<String, String> after) {

    /**
     * Reads the arguments {@code first} and {@code after}.
     *
     * @param standard what is given when nothing, or less than nothing, is asked for
     * @param most the field's limit; asking for more gives as many
     * @param keys names that a cursor of this list holds
     * @throws BadRequest when the cursor is none of this list
     */
    public static Paging of(ScrollSubrange subrange, int standard, int most, String... keys) {
        var count = subrange.count().orElse(standard);
        return new Paging(
                Math.min(count, most),
                subrange.position().map(at -> keys(at, keys)).orElse(null));
    }

    private static @Nullable Map<String, String> keys(ScrollPosition position, String... names) {
        if (position.isInitial()) {
            return null;
        }
        var keys = new LinkedHashMap<String, String>();
        if (position instanceof KeysetScrollPosition keyset) {
            keyset.getKeys().forEach((name, value) -> keys.put(name, String.valueOf(value)));
        }
        if (!keys.keySet().equals(Set.of(names))) {
            throw notOurs();
        }
        return keys;
    }

    /** How many rows to read: one more than asked for tells whether there is a next page. */
    public int limit() {
        return count + 1;
    }

    /** One key of the last row seen as a value; null at the beginning. Fails with {@link BadRequest} when it is not one. */
    public <T> @Nullable T key(String name, Function<String, T> read) {
        if (after == null) {
            return null;
        }
        try {
            return read.apply(Optional.ofNullable(after.get(name)).orElseThrow(Paging::notOurs));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw notOurs();
        }
    }

    /** The page of the rows that were read, with a cursor each. */
    public <T> Window<T> window(List<T> rows, Function<T, Map<String, String>> keys) {
        var more = rows.size() > count;
        var page = more ? rows.subList(0, count) : rows;
        return Window.from(page, at -> ScrollPosition.forward(keys.apply(page.get(at))), more);
    }

    private static BadRequest notOurs() {
        return new BadRequest("The cursor is none of this list");
    }
}
