package org.gehor.notification.staff;

import java.time.Clock;
import java.time.Instant;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.events.BackgroundLoop;
import org.gehor.platform.security.Actor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Plans what staff are told, once on each working day of a country, from the hour on that its profile names. Whatever node comes
 * first does it in one transaction; one that fails leaves it to the next turn.
 */
public class StaffReminders extends BackgroundLoop {

    private final Transactions transactions;
    private final ReminderRepository reminders;
    private final CountryProfiles profiles;
    private final Clock clock;

    StaffReminders(
            Transactions transactions,
            ReminderRepository reminders,
            CountryProfiles profiles,
            StaffNoticeProperties properties,
            Clock clock) {
        super("Reminding staff", properties.planEvery());
        this.transactions = transactions;
        this.reminders = reminders;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    protected Mono<Boolean> turn() {
        return plan(clock.instant()).thenReturn(false);
    }

    /** Plans the day of each country in which it is time for that at this moment. */
    public Mono<Void> plan(Instant now) {
        return Flux.fromIterable(profiles.codes())
                .concatMap(country -> plan(country, now))
                .then();
    }

    private Mono<Void> plan(String country, Instant now) {
        var profile = profiles.get(country);
        var today = profile.dayOf(now);
        var early = now.atZone(profile.timeZone())
                .toLocalTime()
                .isBefore(profile.clock().reminders().at());
        return early || !profile.clock().workingDays().worksOn(today)
                ? Mono.empty()
                : transactions.runAs(
                        new Actor.Follower("staff-reminders"),
                        () -> reminders.claim(country, today).flatMap(mine -> reminders.plan(country, profile, today)));
    }
}
