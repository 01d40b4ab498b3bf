package org.gehor.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What only a demo has: a clock that can be set back while cases of past weeks are made, its data, the page of caught mails. */
@Configuration(proxyBeanMethods = false)
@Import({DemoData.class, DemoApi.class, DemoMailsPage.class})
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock();
    }
}
