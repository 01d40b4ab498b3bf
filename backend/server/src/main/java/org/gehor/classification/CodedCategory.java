package org.gehor.classification;

import org.jspecify.annotations.Nullable;

/**
 * One category of a coding. Schema type {@code CodedCategory}.
 *
 * @param taxonomy code of the set
 * @param code of the category in it
 * @param severity from 1; null where the set has none
 * @param stage code of where in the course of care; null when it is not told
 */
record CodedCategory(
        String taxonomy,
        String code,
        @Nullable Integer severity,
        @Nullable String stage) {}
