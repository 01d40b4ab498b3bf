package org.gehor.platform.events;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the event log: the pair of transaction and position, in which order the log is read.
 *
 * @param tx PostgreSQL's 64-bit transaction id; never negative
 * @param position the row's number within the log
 */
public record EventCursor(long tx, long position) implements Comparable<EventCursor> {

    /** Before the first event. */
    public static final EventCursor START = new EventCursor(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private static final Comparator<EventCursor> ORDER =
            Comparator.comparingLong(EventCursor::tx).thenComparingLong(EventCursor::position);

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<EventCursor> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new EventCursor(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(EventCursor other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return tx + "-" + position;
    }
}
