package org.gehor.notification;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.gehor.inbox.InboxLookup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What all channels share. Where none is set, the place in the log stays where it is, and nobody is told late of old things. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NotificationProperties.class, SmsProperties.class, PushProperties.class})
class NoticeConfiguration {

    @Bean
    NoticeTexts noticeTexts(@Value("${gehor.portal.url:http://localhost:8080}") URI portal) {
        return new NoticeTexts(portal);
    }

    @Bean
    @Conditional(AnyChannel.class)
    NotificationFollower notificationFollower(
            NotificationRepository notifications,
            Recipients recipients,
            InboxLookup inbox,
            List<NoticeChannel> channels,
            NotificationProperties properties,
            Clock clock) {
        return new NotificationFollower(notifications, recipients, inbox, channels, properties, clock);
    }

    /** True when at least one channel is set. */
    static final class AnyChannel extends AnyNestedCondition {

        AnyChannel() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.mail.host")
        static final class Email {}

        @ConditionalOnProperty("gehor.notification.sms.url")
        static final class Sms {}

        @ConditionalOnProperty("gehor.notification.push.private-key")
        static final class Push {}
    }
}
