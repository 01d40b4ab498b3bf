package org.gehor.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Notices by e-mail, where a mail server is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class EmailConfiguration {

    @Bean
    EmailChannel emailChannel(JavaMailSender sender, NotificationProperties properties, NoticeTexts texts) {
        var text = new EmailText(texts, from(properties.from(), texts.portal()));
        return new EmailChannel(sender, text, properties.atOnce());
    }

    @Bean
    NoticeSender emailSender(EmailChannel channel, NoticeWork work) {
        return new NoticeSender(channel, work);
    }

    static InternetAddress from(@Nullable String setting, URI portal) {
        var text = setting == null || setting.isBlank() ? "Gehör <no-reply@" + portal.getHost() + ">" : setting;
        try {
            var address = InternetAddress.parse(text, true)[0];
            if (!address.getAddress().contains("@")) {
                throw new AddressException("no domain");
            }
            return new InternetAddress(address.getAddress(), address.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (AddressException | UnsupportedEncodingException | ArrayIndexOutOfBoundsException none) {
            throw new IllegalStateException("gehor.notification.from is not an address: " + text);
        }
    }
}
