package org.gehor.notification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gehor.inbox.InboxItemKind;
import org.gehor.inbox.InboxLookup;
import org.gehor.person.PersonContact;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What all senders share: taking work with all that is needed to do it, judging whether it is to be done now, and reporting. */
@Component
class NoticeWork {

    /** What is to become of a piece of work: a notice to send, or a statement that ends it. */
    record Task(
            NotificationRepository.Taken taken,
            @Nullable Notice notice,
            @Nullable Mono<Void> end) {}

    private record Known(
            Map<UUID, Recipient> recipients,
            Map<UUID, InboxItemKind> unread,
            Map<UUID, Notice.Code> codes,
            Set<UUID> warnings) {}

    private final NotificationRepository notifications;
    private final Recipients recipients;
    private final InboxLookup inbox;
    private final PersonContact people;
    private final Transactions transactions;
    private final NotificationProperties properties;
    private final Clock clock;

    NoticeWork(
            NotificationRepository notifications,
            Recipients recipients,
            InboxLookup inbox,
            PersonContact people,
            Transactions transactions,
            NotificationProperties properties,
            Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.inbox = inbox;
        this.people = people;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
    }

    NotificationRepository notifications() {
        return notifications;
    }

    NotificationProperties properties() {
        return properties;
    }

    /** No more than are sent at once, so that a lease covers one sending and not a queue of them. */
    Mono<List<Task>> take(NoticeChannel channel, Actor actor) {
        return transactions.runAs(
                actor,
                () -> notifications
                        .take(channel.name(), channel.atOnce(), properties.lease())
                        .collectList()
                        .flatMap(taken -> taken.isEmpty()
                                ? Mono.just(List.of())
                                : known(taken)
                                        .map(known -> taken.stream()
                                                .map(each -> task(each, known, channel))
                                                .toList())));
    }

    /** Writes down what became of it. */
    Mono<Void> report(Actor actor, Mono<Void> statement) {
        return transactions.runAs(actor, () -> statement).retry(2);
    }

    /** There is no such address: nothing more is sent to one that the mail server has refused until it is given again. */
    Mono<Void> failedForGood(
            NoticeChannelName channel, Notice notice, NotificationRepository.Taken taken, String error) {
        var failed = notifications.failed(taken, NoticeFailure.ADDRESS, error);
        var address = notice.address(channel);
        return channel == NoticeChannelName.EMAIL && address != null
                ? failed.then(people.emailFails(taken.person(), address))
                : failed;
    }

    private Mono<Known> known(List<NotificationRepository.Taken> taken) {
        return recipients
                .find(ids(taken, NotificationRepository.Taken::person))
                .flatMap(persons -> unread(ids(taken, NotificationRepository.Taken::item))
                        .flatMap(unread -> codes(ids(taken, NotificationRepository.Taken::code))
                                .flatMap(codes -> warnings(ids(taken, NotificationRepository.Taken::warning))
                                        .map(warnings -> new Known(persons, unread, codes, warnings)))));
    }

    private Mono<Map<UUID, InboxItemKind>> unread(List<UUID> items) {
        return items.isEmpty() ? Mono.just(Map.of()) : inbox.unread(items);
    }

    private Mono<Map<UUID, Notice.Code>> codes(List<UUID> ids) {
        return ids.isEmpty() ? Mono.just(Map.of()) : notifications.codes(ids);
    }

    private Mono<Set<UUID>> warnings(List<UUID> ids) {
        return ids.isEmpty() ? Mono.just(Set.of()) : notifications.holding(ids);
    }

    private static List<UUID> ids(
            List<NotificationRepository.Taken> taken, Function<NotificationRepository.Taken, @Nullable UUID> id) {
        return taken.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private Task task(NotificationRepository.Taken taken, Known known, NoticeChannel channel) {
        var recipient = known.recipients().get(taken.person());
        if (recipient == null) {
            return new Task(taken, null, notifications.skipped(taken));
        }
        return switch (taken.purpose()) {
            case CODE -> code(taken, recipient, known.codes().get(taken.code()));
            case TEST -> notice(taken, recipient, channel);
            case ITEM -> {
                var unread = known.unread().get(taken.item());
                yield atTheirTime(taken, recipient, channel, unread == null ? null : NoticeKind.of(unread));
            }
            case DRAFT -> {
                var holds = taken.warning() != null && known.warnings().contains(taken.warning());
                yield atTheirTime(taken, recipient, channel, holds ? NoticeKind.DRAFT : null);
            }
        };
    }

    private Task code(NotificationRepository.Taken taken, Recipient recipient, Notice.@Nullable Code code) {
        return code == null
                ? new Task(taken, null, notifications.skipped(taken))
                : new Task(taken, new Notice(taken.id(), taken.purpose(), recipient, code), null);
    }

    private Task notice(NotificationRepository.Taken taken, Recipient recipient, NoticeChannel channel) {
        return channel.reaches(recipient)
                ? new Task(taken, new Notice(taken.id(), taken.purpose(), recipient, null), null)
                : new Task(taken, null, notifications.skipped(taken));
    }

    /**
     * Nobody is told of what they have read or taken up again already, nor in their quiet hours.
     *
     * @param kind null when there is nothing more to tell
     */
    private Task atTheirTime(
            NotificationRepository.Taken taken, Recipient recipient, NoticeChannel channel, @Nullable NoticeKind kind) {
        if (kind == null || !recipient.wishes().wants(kind, channel.name())) {
            return new Task(taken, null, notifications.skipped(taken));
        }
        return recipient
                .wishes()
                .quietUntil(clock.instant())
                .map(until -> new Task(taken, null, notifications.postponed(taken, until)))
                .orElseGet(() -> notice(taken, recipient, channel));
    }
}
