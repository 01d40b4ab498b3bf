package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-11-21T20:59:59Z, ",
        "22:00, 07:00, 2026-11-21T21:00:00Z, 2026-11-22T06:00:00Z",
        "22:00, 07:00, 2026-11-22T05:59:59Z, 2026-11-22T06:00:00Z",
        "22:00, 07:00, 2026-11-22T06:00:00Z, ",
        "12:00, 13:00, 2026-11-21T11:30:00Z, 2026-11-21T12:00:00Z",
        "12:00, 13:00, 2026-11-21T12:00:00Z, ",
        "00:00, 06:00, 2026-11-21T23:30:00Z, 2026-11-22T05:00:00Z",
    })
    void endAtTheEndOfTheirTime(LocalTime from, LocalTime until, Instant now, Instant end) {
        assertThat(new QuietHours(from, until, STOCKHOLM).endAfter(now).orElse(null))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // Summer time begins on 28 March 2027 at 01:00Z: the night is an hour shorter.
        "22:00, 07:00, 2027-03-27T21:30:00Z, 2027-03-28T05:00:00Z",
        // It ends on 25 October 2026 at 01:00Z: the night is an hour longer.
        "22:00, 07:00, 2026-10-24T20:30:00Z, 2026-10-25T06:00:00Z",
        // 02:30 does not exist on that day: an hour later does.
        "22:00, 02:30, 2027-03-28T00:30:00Z, 2027-03-28T01:30:00Z",
        // 02:30 comes twice: for whoever is before it the first one, for whoever is between both the second.
        "22:00, 02:30, 2026-10-25T00:10:00Z, 2026-10-25T00:30:00Z",
        "22:00, 02:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
    })
    void keepToTheClockOnTheWallWhenItChanges(LocalTime from, LocalTime until, Instant now, Instant end) {
        assertThat(new QuietHours(from, until, STOCKHOLM).endAfter(now)).contains(end);
    }

    @Property
    void endLaterThanNowAndWithinADayAndAnHour(
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int until,
            @ForAll @LongRange(min = 1_767_225_600, max = 1_830_297_600) long second) {
        var hours = new QuietHours(time(from), time(until), STOCKHOLM);
        var now = Instant.ofEpochSecond(second);

        assertThat(hours.endAfter(now).stream())
                .allSatisfy(end ->
                        assertThat(Duration.between(now, end)).isPositive().isLessThanOrEqualTo(Duration.ofHours(25)));
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
