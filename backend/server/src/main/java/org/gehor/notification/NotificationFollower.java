package org.gehor.notification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.person.Contact;
import org.gehor.person.PersonContact;
import org.gehor.platform.events.Event;
import org.gehor.platform.events.EventFollower;
import org.gehor.platform.events.LoggedEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes a notice for each new item of an inbox and each channel; sending it is another's work. */
class NotificationFollower implements EventFollower {

    private static final String ADDED = "INBOX_ITEM_ADDED";

    private final NotificationRepository notifications;
    private final PersonContact contacts;
    private final List<NoticeChannel> channels;
    private final NotificationProperties properties;
    private final Clock clock;

    NotificationFollower(
            NotificationRepository notifications,
            PersonContact contacts,
            List<NoticeChannel> channels,
            NotificationProperties properties,
            Clock clock) {
        this.notifications = notifications;
        this.contacts = contacts;
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
        return contacts.list(added.stream()
                        .map(NotificationFollower::person)
                        .distinct()
                        .toList())
                .map(found -> found.stream().collect(Collectors.toMap(Contact::personId, Function.identity())))
                .flatMapMany(byPerson -> Flux.fromIterable(channels)
                        .concatMap(channel ->
                                notifications.add(channel.name(), wanted(added, byPerson, channel), properties.aDay())))
                .then();
    }

    private static List<NotificationRepository.Wanted> wanted(
            List<Event> added, Map<UUID, Contact> contacts, NoticeChannel channel) {
        return added.stream()
                .map(event -> {
                    var contact = contacts.get(person(event));
                    return new NotificationRepository.Wanted(
                            person(event),
                            Objects.requireNonNull(event.itemId(), "item of " + ADDED),
                            contact != null && channel.reaches(contact));
                })
                .toList();
    }

    private static UUID person(Event event) {
        return Objects.requireNonNull(event.personId(), "person of " + ADDED);
    }
}
