package org.gehor.notification;

import java.time.Clock;
import java.util.Objects;
import org.gehor.platform.database.Transactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices by web push, where keys are set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gehor.notification.push.private-key")
class PushConfiguration {

    @Bean
    PushServices pushServices(PushProperties push) {
        return new PushServices(push.services());
    }

    @Bean
    PushChannel pushChannel(
            PushProperties push,
            NotificationProperties properties,
            NoticeTexts texts,
            PushRepository browsers,
            Transactions transactions,
            Clock clock) {
        var tokens = new PushTokens(
                Objects.requireNonNull(push.publicKey(), "gehor.notification.push.public-key"),
                Objects.requireNonNull(push.privateKey()),
                push.contact() == null ? texts.portal().toString() : push.contact(),
                clock);
        return new PushChannel(
                HttpClients.within(push.timeout()).build(), tokens, browsers, transactions, properties.atOnce());
    }

    @Bean
    NoticeSender pushSender(PushChannel channel, NoticeWork work) {
        return new NoticeSender(channel, work);
    }
}
