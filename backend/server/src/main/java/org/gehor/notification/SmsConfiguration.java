package org.gehor.notification;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices by text message, where a gateway is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gehor.notification.sms.url")
class SmsConfiguration {

    @Bean
    SmsChannel smsChannel(SmsProperties sms, NotificationProperties properties, NoticeTexts texts) {
        var client = HttpClients.within(sms.timeout());
        var secret = sms.secret();
        if (secret != null) {
            client.defaultHeaders(headers -> headers.setBearerAuth(secret));
        }
        return new SmsChannel(client.build(), Objects.requireNonNull(sms.url()), texts, properties.atOnce());
    }

    @Bean
    NoticeSender smsSender(SmsChannel channel, NoticeWork work) {
        return new NoticeSender(channel, work);
    }
}
