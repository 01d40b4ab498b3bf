package org.gehor.desk;

import org.gehor.cases.CareCase;

/**
 * A line of the queue. Schema type {@code WorkQueueItem}.
 *
 * @param subject its case, without content
 */
record WorkQueueItem(CareCase subject) {}
