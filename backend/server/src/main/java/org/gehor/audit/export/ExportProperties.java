package org.gehor.audit.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Copies of everything held about a person.
 *
 * @param aDay how many one person may ask for within 24 hours
 * @param valid how long one can be fetched
 * @param longestDocument characters of text after which a document to read says that the rest stands in the JSON copy
 */
@ConfigurationProperties("gehor.export")
record ExportProperties(
        @DefaultValue("5") int aDay,
        @DefaultValue("15m") Duration valid,
        @DefaultValue("1000000") int longestDocument) {}
