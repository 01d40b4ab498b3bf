package org.gehor.submission;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What one person may file.
 *
 * @param casesADay cases within 24 hours
 */
@ConfigurationProperties("gehor.submission")
record SubmissionProperties(int casesADay) {}
