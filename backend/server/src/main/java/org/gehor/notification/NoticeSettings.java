package org.gehor.notification;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How notices reach a citizen. Schema type {@code NoticeSettings}. */
record NoticeSettings(
        List<Channel> channels,
        @Nullable Quiet quietHours,
        @Nullable String pushKey,
        List<PushDevice> devices) {

    static final int TESTS_A_DAY = 5;

    /** Schema type {@code NoticeChannel}. */
    record Channel(
            NoticeChannelName name,
            boolean offered,
            boolean ready,
            List<NoticeKind> kinds,
            @Nullable OffsetDateTime lastSentAt,
            boolean waiting,
            @Nullable OffsetDateTime failingSince,
            @Nullable NoticeFailure failure,
            int testsLeft) {

        static Channel of(
                NoticeChannelName name, boolean offered, boolean ready, Wishes wishes, NoticeHistory.Summary history) {
            return new Channel(
                    name,
                    offered,
                    ready,
                    Arrays.stream(NoticeKind.values())
                            .filter(kind -> kind.goesBy(name) && wishes.wants(kind, name))
                            .toList(),
                    history.lastSentAt(),
                    history.waiting(),
                    history.failingSince(),
                    history.failure(),
                    Math.max(0, TESTS_A_DAY - history.tests()));
        }
    }

    /** Schema type {@code QuietHours}. */
    record Quiet(String from, String until, String timeZone) {

        private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

        static @Nullable Quiet of(@Nullable QuietHours hours) {
            return hours == null
                    ? null
                    : new Quiet(
                            text(hours.from()),
                            text(hours.until()),
                            hours.zone().getId());
        }

        private static String text(LocalTime time) {
            return MINUTES.format(time);
        }
    }
}
