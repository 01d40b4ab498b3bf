package org.gehor.inbox;

import java.util.List;

/** Items to mark, by their public ids. */
record MarkReadInput(List<String> itemIds) {}
