package org.gehor.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Cases of the demo as {@code demo/stories.yaml} tells them.
 *
 * @param stories in the order in which they are made
 */
@ConfigurationProperties("demo")
record DemoStories(List<Story> stories) {

    /**
     * One case.
     *
     * @param by username of the citizen; null for what is sent without login
     * @param kind null for a complaint
     * @param unit external id of the unit
     * @param daysAgo when it was sent
     */
    record Story(
            @Nullable String by,
            @Nullable Kind kind,
            String unit,
            int daysAgo,
            String language,
            @Nullable String about,
            String whatHappened,
            @Nullable String consequences,
            @Nullable List<String> wishes,
            @Nullable List<String> questions,
            @Nullable String better,
            @Nullable List<String> namedStaff,
            boolean answerWanted,
            boolean follow,
            boolean hidden,
            @Nullable List<Step> steps) {

        Kind what() {
            return kind == null ? Kind.COMPLAINT : kind;
        }

        List<Step> next() {
            return steps == null ? List.of() : steps;
        }
    }

    /** What was sent, with the name of its mutation. */
    enum Kind {
        COMPLAINT("Complaint"),
        VIEW("View"),
        PRAISE("Praise"),
        IMPROVEMENT("Improvement");

        final String operation;

        Kind(String operation) {
            this.operation = operation;
        }
    }

    /**
     * What somebody of the staff did next: took it, asked, closed it with thanks, or answered.
     *
     * @param by username
     * @param opening of the answer; with one text in {@code answers} for each question
     */
    record Step(
            String by,
            boolean take,
            @Nullable String ask,
            @Nullable String thanks,
            @Nullable String opening,
            @Nullable List<String> answers,
            @Nullable String changes) {}
}
