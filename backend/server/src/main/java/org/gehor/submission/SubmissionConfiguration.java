package org.gehor.submission;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the limits for what comes without login. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnonymousProperties.class)
class SubmissionConfiguration {}
