package org.gehor.notification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gehor.inbox.InboxItemKind;
import org.gehor.inbox.InboxLookup;
import org.gehor.platform.events.Event;
import org.gehor.platform.events.EventFollower;
import org.gehor.platform.events.LoggedEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes a notice for each new item of an inbox, each warning of a draft, and each channel; sending it is another's work. */
class NotificationFollower implements EventFollower {

    private static final String ADDED = "INBOX_ITEM_ADDED";
    private static final String EXPIRES = "DRAFT_EXPIRES";

    private final NotificationRepository notifications;
    private final Recipients recipients;
    private final InboxLookup inbox;
    private final List<NoticeChannel> channels;
    private final NotificationProperties properties;
    private final Clock clock;

    NotificationFollower(
            NotificationRepository notifications,
            Recipients recipients,
            InboxLookup inbox,
            List<NoticeChannel> channels,
            NotificationProperties properties,
            Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.inbox = inbox;
        this.channels = List.copyOf(channels);
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification";
    }

    @Override
    public Mono<Void> handle(List<LoggedEvent> batch) {
        var since = clock.instant().minus(properties.oldest());
        var young = batch.stream()
                .map(LoggedEvent::event)
                .filter(event -> event.occurredAt().isAfter(since))
                .toList();
        return items(of(ADDED, young)).then(Mono.defer(() -> warnings(of(EXPIRES, young))));
    }

    private static List<Event> of(String type, List<Event> events) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }

    private Mono<Void> warnings(List<Event> warned) {
        if (warned.isEmpty()) {
            return Mono.empty();
        }
        return recipients(warned)
                .flatMapMany(persons -> Flux.fromIterable(channels)
                        .filter(channel -> NoticeKind.DRAFT.goesBy(channel.name()))
                        .concatMap(channel -> notifications.addWarnings(
                                channel.name(),
                                warned.stream()
                                        .map(event -> wanted(event, persons, NoticeKind.DRAFT, channel))
                                        .toList())))
                .then();
    }

    private Mono<Map<UUID, Recipient>> recipients(List<Event> events) {
        return recipients.find(
                events.stream().map(NotificationFollower::person).distinct().toList());
    }

    private Mono<Void> items(List<Event> added) {
        if (added.isEmpty()) {
            return Mono.empty();
        }
        return recipients(added)
                .flatMap(persons -> inbox.unread(
                                added.stream().map(NotificationFollower::item).toList())
                        .flatMapMany(kinds -> Flux.fromIterable(channels)
                                .concatMap(channel -> notifications.add(
                                        channel.name(), wanted(added, persons, kinds, channel), properties.aDay())))
                        .then());
    }

    private static List<NotificationRepository.Wanted> wanted(
            List<Event> added, Map<UUID, Recipient> recipients, Map<UUID, InboxItemKind> kinds, NoticeChannel channel) {
        return added.stream()
                .map(event -> {
                    var kind = kinds.get(item(event));
                    return wanted(event, recipients, kind == null ? null : NoticeKind.of(kind), channel);
                })
                .toList();
    }

    private static NotificationRepository.Wanted wanted(
            Event event, Map<UUID, Recipient> recipients, @Nullable NoticeKind kind, NoticeChannel channel) {
        var recipient = recipients.get(person(event));
        return new NotificationRepository.Wanted(
                person(event),
                item(event),
                recipient != null
                        && kind != null
                        && channel.reaches(recipient)
                        && recipient.wishes().wants(kind, channel.name()));
    }

    private static UUID person(Event event) {
        return Objects.requireNonNull(event.personId(), "person of a notice");
    }

    private static UUID item(Event event) {
        return Objects.requireNonNull(event.itemId(), "item of a notice");
    }
}
