package org.gehor.submission;

import org.gehor.platform.database.KeptFor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the limits of what may be sent. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SubmissionProperties.class, AnonymousProperties.class})
class SubmissionConfiguration {

    /** How long a draft is kept, for those who ask. */
    @Bean
    static KeptFor draftsKept() {
        return new KeptFor("DRAFT", Drafts.KEPT_DAYS);
    }
}
