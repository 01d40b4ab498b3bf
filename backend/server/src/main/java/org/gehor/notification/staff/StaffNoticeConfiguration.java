package org.gehor.notification.staff;

import java.net.URI;
import java.time.Clock;
import org.gehor.jurisdiction.CountryProfiles;
import org.gehor.notification.MailPost;
import org.gehor.notification.NotificationProperties;
import org.gehor.platform.database.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminders to staff, where a mail server is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(StaffNoticeProperties.class)
class StaffNoticeConfiguration {

    @Bean
    StaffReminders staffReminders(
            Transactions transactions,
            ReminderRepository reminders,
            CountryProfiles profiles,
            StaffNoticeProperties properties,
            Clock clock) {
        return new StaffReminders(transactions, reminders, profiles, properties, clock);
    }

    @Bean
    StaffNoticeSender staffNoticeSender(
            Transactions transactions,
            StaffNoticeRepository notices,
            MailPost post,
            CountryProfiles profiles,
            NotificationProperties properties,
            @Value("${gehor.portal.url:http://localhost:8080}") URI portal) {
        return new StaffNoticeSender(transactions, notices, post, new StaffMailText(portal, profiles), properties);
    }
}
