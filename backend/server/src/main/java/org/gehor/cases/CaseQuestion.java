package org.gehor.cases;

import java.util.UUID;

/**
 * A question that the citizen wants answered. Schema type {@code CaseQuestion}.
 *
 * @param questionId its id
 * @param position from 1
 * @param text 3 to 500 characters
 */
public record CaseQuestion(UUID questionId, int position, String text) {}
