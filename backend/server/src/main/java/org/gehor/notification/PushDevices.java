package org.gehor.notification;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.GlobalId;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.gehor.platform.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A citizen has notices shown by a browser, or no longer. */
@Component
class PushDevices {

    private static final int MOST = 10;

    /** What the browser has given. */
    record RegisterPushSubscriptionInput(
            String endpoint, @Nullable String device) {
        @Override
        public String toString() {
            return "RegisterPushSubscriptionInput[]";
        }
    }

    /** Which one, by one of the two. */
    record RemovePushSubscriptionInput(
            @Nullable String id, @Nullable String endpoint) {
        @Override
        public String toString() {
            return "RemovePushSubscriptionInput[]";
        }
    }

    private final Transactions transactions;
    private final PushRepository browsers;
    private final ObjectProvider<PushServices> services;
    private final OwnNotices own;
    private final Clock clock;

    PushDevices(
            Transactions transactions,
            PushRepository browsers,
            ObjectProvider<PushServices> services,
            OwnNotices own,
            Clock clock) {
        this.transactions = transactions;
        this.browsers = browsers;
        this.services = services;
        this.own = own;
        this.clock = clock;
    }

    Mono<NoticeSettings> register(RegisterPushSubscriptionInput input) {
        return Actors.citizen().flatMap(citizen -> {
            var offered = services.stream().findFirst();
            if (offered.isEmpty()) {
                return Refusal.because(ProblemCode.NOT_ALLOWED_NOW);
            }
            var endpoint = offered.get().endpoint(input.endpoint());
            new Checks()
                    .unless(endpoint.isPresent(), Problem.at(ProblemCode.INVALID_FORMAT, "endpoint"))
                    .optionalText(input.device(), 100, "device")
                    .orRefuse();
            return transactions.run(() -> add(citizen, endpoint.orElseThrow(), input.device()));
        });
    }

    private Mono<NoticeSettings> add(Actor.Citizen citizen, URI endpoint, @Nullable String device) {
        return browsers.find(List.of(citizen.id()))
                .map(known -> known.getOrDefault(citizen.id(), List.of()))
                .flatMap(known -> known.size() >= MOST
                                && known.stream()
                                        .noneMatch(each -> each.endpoint().equals(endpoint))
                        ? Refusal.because(ProblemCode.TOO_OFTEN)
                        : browsers.add(citizen.id(), endpoint, device == null ? null : device.strip(), clock.instant()))
                .then(Mono.defer(() -> own.of(citizen.id())));
    }

    Mono<NoticeSettings> remove(RemovePushSubscriptionInput input) {
        var id = Optional.ofNullable(input.id()).flatMap(text -> GlobalId.parse(PushDevice.TYPE, text));
        return Actors.citizen()
                .flatMap(citizen ->
                        transactions.run(() -> browsers.remove(id.stream().toList())
                                .then(Mono.defer(() -> Mono.justOrEmpty(input.endpoint())
                                        .flatMap(endpoint -> browsers.removeEndpoint(citizen.id(), endpoint))))
                                .then(Mono.defer(() -> own.of(citizen.id())))));
    }
}
