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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes a notice for each new item of an inbox and each channel; sending it is another's work. */
class NotificationFollower implements EventFollower {

    private static final String ADDED = "INBOX_ITEM_ADDED";

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
        var added = batch.stream()
                .map(LoggedEvent::event)
                .filter(event ->
                        event.type().equals(ADDED) && event.occurredAt().isAfter(since))
                .toList();
        if (added.isEmpty()) {
            return Mono.empty();
        }
        return recipients
                .find(added.stream()
                        .map(NotificationFollower::person)
                        .distinct()
                        .toList())
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
                    var recipient = recipients.get(person(event));
                    var kind = kinds.get(item(event));
                    return new NotificationRepository.Wanted(
                            person(event),
                            item(event),
                            recipient != null
                                    && kind != null
                                    && channel.reaches(recipient)
                                    && recipient.wishes().wants(NoticeKind.of(kind), channel.name()));
                })
                .toList();
    }

    private static UUID person(Event event) {
        return Objects.requireNonNull(event.personId(), "person of " + ADDED);
    }

    private static UUID item(Event event) {
        return Objects.requireNonNull(event.itemId(), "item of " + ADDED);
    }
}
