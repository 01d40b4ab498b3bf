package org.gehor.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person wishes of notices.
 *
 * @param unwanted pairs of kind and channel, as {@link #pair} writes them
 * @param quiet null when notices come at any time
 */
record Wishes(Set<String> unwanted, @Nullable QuietHours quiet) {

    static final Wishes NONE = new Wishes(Set.of(), null);

    Wishes {
        unwanted = Set.copyOf(unwanted);
    }

    boolean wants(NoticeKind kind, NoticeChannelName channel) {
        return !unwanted.contains(pair(kind, channel));
    }

    /** The end of the quiet time that this moment lies in. */
    Optional<Instant> quietUntil(Instant now) {
        return Optional.ofNullable(quiet).flatMap(hours -> hours.endAfter(now));
    }

    Wishes with(NoticeChannelName channel, Collection<NoticeKind> kinds) {
        var changed = new TreeSet<>(unwanted);
        for (var kind : NoticeKind.values()) {
            if (kinds.contains(kind)) {
                changed.remove(pair(kind, channel));
            } else {
                changed.add(pair(kind, channel));
            }
        }
        return new Wishes(changed, quiet);
    }

    Wishes with(@Nullable QuietHours hours) {
        return new Wishes(unwanted, hours);
    }

    private static String pair(NoticeKind kind, NoticeChannelName channel) {
        return kind + "/" + channel;
    }
}
