package org.gehor.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gehor.cases.CaseKind;

/**
 * Something begun and not sent. Schema type {@code Draft}.
 *
 * @param version rises by one with each save
 * @param expiresOn day on which it is removed if it is not touched
 */
record Draft(UUID draftId, CaseKind kind, DraftContent content, int version, Instant savedAt, LocalDate expiresOn) {}
