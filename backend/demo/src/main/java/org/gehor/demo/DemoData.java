package org.gehor.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gehor.local.DemoPeople;
import org.gehor.local.DemoPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes the demo's cases through the API, each at its own time in the past; nothing when there are some already. */
@Component
@EnableConfigurationProperties(DemoStories.class)
class DemoData {

    private final DemoStories stories;
    private final DemoApi api;
    private final DemoClock clock;

    DemoData(DemoStories stories, DemoApi api, DemoClock clock) {
        this.stories = stories;
        this.api = api;
        this.clock = clock;
    }

    void fill() {
        var first = Objects.requireNonNull(stories.stories().getFirst().by());
        var known = api.call(DemoPeople.get(first), "sv", "{ myCases(first: 1) { edges { node { id } } } }", Map.of());
        if (known.toString().contains("Case-")) {
            return;
        }
        stories.stories().forEach(this::tell);
        clock.setBack(Duration.ZERO);
    }

    private void tell(DemoStories.Story story) {
        clock.setBack(Duration.ofDays(story.daysAgo()));
        var by = story.by();
        if (by == null) {
            call(null, story.language(), "submit" + story.what().operation, input(null, story), "receiptNumber");
            return;
        }
        var filed = file(DemoPeople.get(by), story);
        for (int i = 0; i < story.next().size(); i++) {
            clock.setBack(Duration.ofDays(Math.max(0, story.daysAgo() - 2L * (i + 1))));
            take(filed, story.next().get(i), story.language());
        }
    }

    private record Filed(String id, List<String> questions) {}

    private Filed file(DemoPerson citizen, DemoStories.Story story) {
        var name = "submit" + story.what().operation;
        var input = input(citizen, story);
        input.put("email", citizen.username() + "@example.org");
        var made = object(object(call(citizen, story.language(), name, input, "case { id questions { id } }")
                        .get(name))
                .get("case"));
        return new Filed(
                String.valueOf(made.get("id")),
                list(made.get("questions")).stream()
                        .map(question -> String.valueOf(object(question).get("id")))
                        .toList());
    }

    private Map<String, Object> input(@Nullable DemoPerson citizen, DemoStories.Story story) {
        var input = new HashMap<String, Object>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("organisationId", unit(citizen, story));
        switch (story.what()) {
            case COMPLAINT -> {
                input.put(
                        "occurred",
                        Map.of("precision", "ABOUT", "about", Objects.requireNonNullElse(story.about(), "")));
                input.put("whatHappened", story.whatHappened());
                input.put("consequences", story.consequences());
                input.put("wishes", Objects.requireNonNullElse(story.wishes(), List.of()));
                input.put("questions", Objects.requireNonNullElse(story.questions(), List.of()));
                input.put("answerChannel", "INBOX");
            }
            case PRAISE -> {
                input.put("namedStaff", Objects.requireNonNullElse(story.namedStaff(), List.of()));
                said(input, story);
            }
            case VIEW -> {
                input.put("better", story.better());
                input.put("answerWanted", story.answerWanted());
                said(input, story);
            }
            case IMPROVEMENT -> {
                input.put("better", story.better());
                input.put("follow", story.follow());
                said(input, story);
            }
        }
        return input;
    }

    private static void said(Map<String, Object> input, DemoStories.Story story) {
        input.put("text", story.whatHappened());
        input.put("identity", story.hidden() ? "HIDDEN_FROM_UNIT" : "SHOWN");
    }

    private String unit(@Nullable DemoPerson citizen, DemoStories.Story story) {
        var found = api.call(
                citizen,
                story.language(),
                "query($text: String!) { searchOrganisations(text: $text, first: 1) { id } }",
                Map.of("text", story.unit()));
        return String.valueOf(
                object(list(found.get("searchOrganisations")).getFirst()).get("id"));
    }

    private void take(Filed filed, DemoStories.Step step, String language) {
        var staff = DemoPeople.get(step.by());
        if (step.take()) {
            call(staff, language, "takeCase", Map.of("caseId", filed.id(), "version", 1), "case { id }");
        }
        if (step.ask() != null) {
            call(
                    staff,
                    language,
                    "askCitizen",
                    Map.of(
                            "caseId",
                            filed.id(),
                            "text",
                            step.ask(),
                            "idempotencyKey",
                            UUID.randomUUID().toString()),
                    "case { id }");
        }
        if (step.thanks() != null) {
            call(
                    staff,
                    language,
                    "closeCase",
                    Map.of(
                            "caseId",
                            filed.id(),
                            "version",
                            2,
                            "thanks",
                            step.thanks(),
                            "idempotencyKey",
                            UUID.randomUUID().toString()),
                    "case { id }");
        }
        if (step.opening() != null) {
            answer(staff, filed, step, language);
        }
    }

    private void answer(DemoPerson staff, Filed filed, DemoStories.Step step, String language) {
        var answers = step.answers() == null ? List.<String>of() : step.answers();
        var parts = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < answers.size(); i++) {
            parts.add(Map.of("questionId", filed.questions().get(i), "text", answers.get(i), "answered", true));
        }
        var draft = new HashMap<String, Object>();
        draft.put("caseId", filed.id());
        draft.put("version", 0);
        draft.put("opening", step.opening());
        draft.put("parts", parts);
        draft.put("changes", step.changes());
        call(staff, language, "saveAnswer", draft, "case { id }");
        call(
                staff,
                language,
                "publishAnswer",
                Map.of(
                        "caseId",
                        filed.id(),
                        "draftVersion",
                        1,
                        "idempotencyKey",
                        UUID.randomUUID().toString()),
                "case { id }");
    }

    private Map<String, Object> call(
            @Nullable DemoPerson person, String language, String name, Map<String, Object> input, String fields) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return api.call(
                person,
                language,
                "mutation($input: %s!) { %s(input: $input) { %s problems { code path } } }"
                        .formatted(type, name, fields),
                Map.of("input", input));
    }

    @SuppressWarnings("unchecked") // data of a GraphQL response: objects are maps by name
    private static Map<String, Object> object(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }
}
