package org.gehor.inbox;

import java.util.List;
import org.gehor.platform.graphql.Problem;

/** The inbox after marking. */
record MarkReadPayload(List<InboxItem> items, int unreadCount, List<Problem> problems) {}
