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
     * @param by username of the citizen
     * @param unit external id of the unit
     * @param daysAgo when it was sent
     */
    record Story(
            String by,
            String unit,
            int daysAgo,
            String language,
            String about,
            String whatHappened,
            @Nullable String consequences,
            List<String> wishes,
            List<String> questions,
            @Nullable List<Step> steps) {

        List<Step> next() {
            return steps == null ? List.of() : steps;
        }
    }

    /**
     * What somebody of the staff did next: took it, asked, or answered.
     *
     * @param by username
     * @param opening of the answer; with one text in {@code answers} for each question
     */
    record Step(
            String by,
            boolean take,
            @Nullable String ask,
            @Nullable String opening,
            @Nullable List<String> answers,
            @Nullable String changes) {}
}
