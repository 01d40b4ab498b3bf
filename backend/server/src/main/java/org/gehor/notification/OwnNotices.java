package org.gehor.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells a citizen how notices reach them; inside their transaction. */
@Component
class OwnNotices {

    private final Recipients recipients;
    private final PushRepository browsers;
    private final NoticeHistory history;
    private final ObjectProvider<NoticeChannel> channels;
    private final PushProperties push;

    OwnNotices(
            Recipients recipients,
            PushRepository browsers,
            NoticeHistory history,
            ObjectProvider<NoticeChannel> channels,
            PushProperties push) {
        this.recipients = recipients;
        this.browsers = browsers;
        this.history = history;
        this.channels = channels;
        this.push = push;
    }

    Mono<NoticeSettings> of(UUID person) {
        return recipient(person)
                .flatMap(recipient -> browsers.devices(person)
                        .flatMap(devices -> history.of(person).map(went -> settings(recipient, devices, went))));
    }

    /** How this person is reached. */
    Mono<Recipient> recipient(UUID person) {
        return recipients.find(List.of(person)).mapNotNull(found -> found.get(person));
    }

    /** The channel, when it is offered. */
    Optional<NoticeChannel> channel(NoticeChannelName name) {
        return channels.stream().filter(channel -> channel.name() == name).findFirst();
    }

    private NoticeSettings settings(
            Recipient recipient, List<PushDevice> devices, Map<NoticeChannelName, NoticeHistory.Summary> went) {
        return new NoticeSettings(
                Arrays.stream(NoticeChannelName.values())
                        .map(name -> NoticeSettings.Channel.of(
                                name,
                                channel(name).isPresent(),
                                channel(name)
                                        .filter(channel -> channel.reaches(recipient))
                                        .isPresent(),
                                recipient.wishes(),
                                went.getOrDefault(name, NoticeHistory.Summary.NONE)))
                        .toList(),
                NoticeSettings.Quiet.of(recipient.wishes().quiet()),
                channel(NoticeChannelName.PUSH).isPresent() ? push.publicKey() : null,
                devices);
    }
}
