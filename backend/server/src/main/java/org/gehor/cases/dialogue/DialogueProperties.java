package org.gehor.cases.dialogue;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What one citizen may write.
 *
 * @param lettersADay in one case within 24 hours
 */
@ConfigurationProperties("gehor.dialogue")
record DialogueProperties(int lettersADay) {}
