package org.gehor.notification;

import java.util.Arrays;
import java.util.UUID;
import org.gehor.person.CodeSender;
import org.gehor.person.ContactWay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends codes to new addresses as notices are sent: tried again, and never in the transaction that asks for one. */
@Component
class NoticeCodes implements CodeSender {

    private final ObjectProvider<NoticeChannel> channels;
    private final NotificationRepository notifications;

    NoticeCodes(ObjectProvider<NoticeChannel> channels, NotificationRepository notifications) {
        this.channels = channels;
        this.notifications = notifications;
    }

    @Override
    public boolean offers(ContactWay way) {
        return channels.stream().anyMatch(channel -> channel.name().way() == way);
    }

    @Override
    public Mono<Void> send(UUID person, ContactWay way, UUID code) {
        var channel = Arrays.stream(NoticeChannelName.values())
                .filter(name -> name.way() == way)
                .findFirst()
                .orElseThrow();
        return notifications.ask(person, channel, NoticePurpose.CODE, code);
    }
}
