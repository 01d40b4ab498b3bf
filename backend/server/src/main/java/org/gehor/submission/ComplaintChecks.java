package org.gehor.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gehor.cases.Occurred;
import org.gehor.cases.Wish;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The limits of those fields that only a complaint has. */
final class ComplaintChecks {

    private ComplaintChecks() {}

    /** @param today in the country of the organisation */
    static void check(Checks checks, ComplaintInput input, LocalDate today) {
        checks.text(input.whatHappened(), Limits.WHAT_HAPPENED_MIN, Limits.WHAT_HAPPENED, "whatHappened")
                .optionalText(input.consequences(), Limits.CONSEQUENCES, "consequences");
        occurred(checks, input.occurred(), today);
        wishes(checks, input.wishes(), input.otherWish());
        questions(checks, input.questions());
    }

    private static void wishes(Checks checks, List<Wish> wishes, @Nullable String otherWish) {
        checks.unless(Set.copyOf(wishes).size() == wishes.size(), Problem.at(ProblemCode.INVALID_FORMAT, "wishes"));
        if (wishes.contains(Wish.OTHER)) {
            checks.text(otherWish, 1, Limits.OTHER_WISH, "otherWish");
        } else {
            checks.optionalText(otherWish, Limits.OTHER_WISH, "otherWish");
        }
    }

    private static void questions(Checks checks, List<String> questions) {
        checks.count(questions.size(), Limits.QUESTIONS, "questions");
        if (questions.size() > Limits.QUESTIONS) {
            return;
        }
        for (int i = 0; i < questions.size(); i++) {
            checks.text(questions.get(i), Limits.QUESTION_MIN, Limits.QUESTION, "questions", Integer.toString(i));
        }
    }

    private static void occurred(Checks checks, ComplaintInput.OccurredInput occurred, LocalDate today) {
        var from = occurred.from();
        switch (occurred.precision()) {
            case ABOUT -> checks.text(occurred.about(), 1, Limits.ABOUT, "occurred", "about");
            case EXACT, ONGOING -> day(checks, from, today, "from");
            case PERIOD -> {
                day(checks, from, today, "from");
                day(checks, occurred.until(), today, "until");
                checks.unless(
                        from == null
                                || occurred.until() == null
                                || !occurred.until().isBefore(from),
                        Problem.at(ProblemCode.INVALID_PERIOD, "occurred", "until"));
            }
        }
        if (occurred.precision() != Occurred.Precision.ABOUT) {
            checks.optionalText(occurred.about(), Limits.ABOUT, "occurred", "about");
        }
    }

    private static void day(Checks checks, @Nullable LocalDate day, LocalDate today, String field) {
        checks.unless(day != null, Problem.at(ProblemCode.REQUIRED, "occurred", field));
        if (day != null) {
            checks.unless(!day.isAfter(today), Problem.at(ProblemCode.DATE_IN_FUTURE, "occurred", field));
            checks.unless(
                    day.isAfter(today.minusYears(Limits.YEARS_BACK)),
                    Problem.at(ProblemCode.INVALID_PERIOD, "occurred", field));
        }
    }
}
