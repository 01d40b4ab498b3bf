package org.gehor.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gehor.local.DemoPeople;
import org.gehor.local.DemoPerson;
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
        var first = stories.stories().getFirst();
        var known =
                api.call(DemoPeople.get(first.by()), "sv", "{ myCases(first: 1) { edges { node { id } } } }", Map.of());
        if (known.toString().contains("Case-")) {
            return;
        }
        stories.stories().forEach(this::tell);
        clock.setBack(Duration.ZERO);
    }

    private void tell(DemoStories.Story story) {
        var citizen = DemoPeople.get(story.by());
        clock.setBack(Duration.ofDays(story.daysAgo()));
        var filed = file(citizen, story);
        for (int i = 0; i < story.next().size(); i++) {
            clock.setBack(Duration.ofDays(Math.max(0, story.daysAgo() - 2L * (i + 1))));
            take(filed, story.next().get(i), story.language());
        }
    }

    private record Filed(String id, List<String> questions) {}

    private Filed file(DemoPerson citizen, DemoStories.Story story) {
        var input = new HashMap<String, Object>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("organisationId", unit(citizen, story));
        input.put("occurred", Map.of("precision", "ABOUT", "about", story.about()));
        input.put("whatHappened", story.whatHappened());
        input.put("consequences", story.consequences());
        input.put("wishes", story.wishes());
        input.put("questions", story.questions());
        input.put("answerChannel", "INBOX");
        input.put("email", citizen.username() + "@example.org");
        var made = object(object(call(
                                citizen,
                                story.language(),
                                "submitComplaint",
                                "SubmitComplaintInput",
                                input,
                                "case { id questions { id } }")
                        .get("submitComplaint"))
                .get("case"));
        return new Filed(
                String.valueOf(made.get("id")),
                list(made.get("questions")).stream()
                        .map(question -> String.valueOf(object(question).get("id")))
                        .toList());
    }

    private String unit(DemoPerson citizen, DemoStories.Story story) {
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
            call(
                    staff,
                    language,
                    "takeCase",
                    "TakeCaseInput",
                    Map.of("caseId", filed.id(), "version", 1),
                    "case { id }");
        }
        if (step.ask() != null) {
            call(
                    staff,
                    language,
                    "askCitizen",
                    "AskCitizenInput",
                    Map.of(
                            "caseId",
                            filed.id(),
                            "text",
                            step.ask(),
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
        call(staff, language, "saveAnswer", "SaveAnswerInput", draft, "case { id }");
        call(
                staff,
                language,
                "publishAnswer",
                "PublishAnswerInput",
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
            DemoPerson person, String language, String name, String type, Map<String, Object> input, String fields) {
        return api.call(
                person,
                language,
                "mutation($input: %s!) { %s(input: $input) { %s problems { code path } } }"
                        .formatted(type, name, fields),
                Map.of("input", input));
    }

    @SuppressWarnings("unchecked") // data of a GraphQL response: objects are maps by name
    private static Map<String, Object> object(@org.jspecify.annotations.Nullable Object value) {
        return (Map<String, Object>) java.util.Objects.requireNonNull(value);
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
        return (List<?>) java.util.Objects.requireNonNull(value);
    }
}
