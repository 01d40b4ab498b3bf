package org.gehor.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's clock, set back for as long as demo cases of the past are made. */
final class DemoClock extends Clock {

    private volatile Duration back = Duration.ZERO;

    void setBack(Duration duration) {
        back = duration;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(back);
    }
}
