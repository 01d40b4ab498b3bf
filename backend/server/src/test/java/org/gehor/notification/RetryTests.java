package org.gehor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryTests {

    private final NotificationProperties properties = new NotificationProperties(
            null,
            4,
            Duration.ofSeconds(1),
            Duration.ofMinutes(5),
            12,
            Duration.ofSeconds(30),
            Duration.ofHours(4),
            Duration.ofDays(3),
            10);

    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(properties.retryAfter(1, 0.5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(properties.retryAfter(2, 0.5)).isEqualTo(Duration.ofSeconds(60));
        assertThat(properties.retryAfter(5, 0.5)).isEqualTo(Duration.ofMinutes(8));
    }

    @Property
    void neverWaitsLongerThanALittleMoreThanTheLongest(
            @ForAll @IntRange(min = 1, max = 1_000_000) int failures,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double spread) {
        assertThat(properties.retryAfter(failures, spread)).isBetween(Duration.ofSeconds(22), Duration.ofHours(5));
    }
}
