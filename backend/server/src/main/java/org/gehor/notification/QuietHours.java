package org.gehor.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A time of day in which no notice comes.
 *
 * @param from first minute
 * @param until first minute after; may lie on the next day
 * @param zone of both
 */
record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    /** The end of the quiet time that this moment lies in; empty outside of it. Days on which clocks change end by the new time. */
    Optional<Instant> endAfter(Instant now) {
        var local = now.atZone(zone);
        var time = local.toLocalTime();
        var overnight = until.isBefore(from);
        var inside =
                overnight ? !time.isBefore(from) || time.isBefore(until) : !time.isBefore(from) && time.isBefore(until);
        if (!inside) {
            return Optional.empty();
        }
        var day = overnight && !time.isBefore(from) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        var end = ZonedDateTime.of(day, until, zone);
        // An hour that comes twice ends with its second time for whoever is in it already.
        return Optional.of((end.toInstant().isAfter(now) ? end : end.withLaterOffsetAtOverlap()).toInstant());
    }
}
