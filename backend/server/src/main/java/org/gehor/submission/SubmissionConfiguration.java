package org.gehor.submission;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the limits of what may be sent. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SubmissionProperties.class, AnonymousProperties.class})
class SubmissionConfiguration {}
