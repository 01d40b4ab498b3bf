package org.gehor.notification;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A citizen chooses which notices come which way, and when none do. */
@Component
class UpdateNotices {

    /** New settings; what is null is left as it is. */
    record UpdateNoticesInput(
            @Nullable List<NoticeChannelInput> channels,
            @Nullable QuietHoursInput quietHours,
            @Nullable Boolean noQuietHours) {}

    /** All that is wanted by one channel. */
    record NoticeChannelInput(NoticeChannelName name, List<NoticeKind> kinds) {}

    /** Quiet hours as sent. */
    record QuietHoursInput(String from, String until, String timeZone) {}

    private final Transactions transactions;
    private final WishesRepository wishes;
    private final OwnNotices own;

    UpdateNotices(Transactions transactions, WishesRepository wishes, OwnNotices own) {
        this.transactions = transactions;
        this.wishes = wishes;
        this.own = own;
    }

    Mono<NoticeSettings> run(UpdateNoticesInput input) {
        return Actors.citizen().flatMap(citizen -> {
            var quiet = quiet(input.quietHours());
            return transactions.run(() -> wishes.find(List.of(citizen.id()))
                    .map(known -> known.getOrDefault(citizen.id(), Wishes.NONE))
                    .flatMap(known -> wishes.save(citizen.id(), changed(known, input, quiet)))
                    .then(Mono.defer(() -> own.of(citizen.id()))));
        });
    }

    private static Wishes changed(Wishes known, UpdateNoticesInput input, Optional<QuietHours> quiet) {
        var changed = known;
        for (var channel : input.channels() == null ? List.<NoticeChannelInput>of() : input.channels()) {
            changed = changed.with(channel.name(), channel.kinds());
        }
        if (Boolean.TRUE.equals(input.noQuietHours())) {
            return changed.with(null);
        }
        return quiet.map(changed::with).orElse(changed);
    }

    private static Optional<QuietHours> quiet(@Nullable QuietHoursInput input) {
        if (input == null) {
            return Optional.empty();
        }
        var from = time(input.from());
        var until = time(input.until());
        var zone = zone(input.timeZone());
        new Checks()
                .unless(from.isPresent(), Problem.at(ProblemCode.INVALID_FORMAT, "quietHours", "from"))
                .unless(until.isPresent(), Problem.at(ProblemCode.INVALID_FORMAT, "quietHours", "until"))
                .unless(zone.isPresent(), Problem.at(ProblemCode.INVALID_FORMAT, "quietHours", "timeZone"))
                .unless(from.isEmpty() || !from.equals(until), Problem.at(ProblemCode.INVALID_PERIOD, "quietHours"))
                .orRefuse();
        return Optional.of(new QuietHours(from.orElseThrow(), until.orElseThrow(), zone.orElseThrow()));
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return text.matches("[0-9]{2}:[0-9]{2}") ? Optional.of(LocalTime.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Zones by name only: an offset knows nothing of summer time. */
    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }
}
