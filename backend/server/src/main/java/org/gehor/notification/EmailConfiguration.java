package org.gehor.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.gehor.person.PersonContact;
import org.gehor.platform.database.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSender;

/** Notices by e-mail, where a mail server is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(NotificationProperties.class)
class EmailConfiguration {

    @Bean
    EmailChannel emailChannel(
            JavaMailSender sender,
            NotificationProperties properties,
            @Value("${gehor.portal.url:http://localhost:8080}") URI portal) {
        var text = new EmailText(texts(), from(properties.from(), portal), portal);
        return new EmailChannel(sender, text, properties.atOnce());
    }

    @Bean
    NoticeSender emailSender(
            EmailChannel channel,
            NotificationRepository notifications,
            PersonContact people,
            Transactions transactions,
            NotificationProperties properties) {
        return new NoticeSender(channel, notifications, people, transactions, properties);
    }

    @Bean
    NotificationFollower notificationFollower(
            NotificationRepository notifications,
            PersonContact contacts,
            List<NoticeChannel> channels,
            NotificationProperties properties,
            Clock clock) {
        return new NotificationFollower(notifications, contacts, channels, properties, clock);
    }

    static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("i18n/notices");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    static InternetAddress from(@Nullable String setting, URI portal) {
        var text = setting == null || setting.isBlank() ? "Gehör <no-reply@" + portal.getHost() + ">" : setting;
        try {
            var address = InternetAddress.parse(text, true)[0];
            if (!address.getAddress().contains("@")) {
                throw new AddressException("no domain");
            }
            return new InternetAddress(address.getAddress(), address.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (AddressException | java.io.UnsupportedEncodingException | ArrayIndexOutOfBoundsException none) {
            throw new IllegalStateException("gehor.notification.from is not an address: " + text);
        }
    }
}
