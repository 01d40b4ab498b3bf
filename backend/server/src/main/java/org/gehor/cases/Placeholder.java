package org.gehor.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gehor.platform.graphql.Checks;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a template for something of the case. Written in braces, as in {@code {caseNumber}}; anything else in braces is
 * none. A text with one left in it is not sent: the citizen would read it.
 */
public enum Placeholder {
    CASE_NUMBER("caseNumber"),
    PATIENT_NAME("patientName"),
    SUBMITTER_NAME("submitterName"),
    UNIT("unit"),
    RECEIVED_ON("receivedOn"),
    DUE_ON("dueOn"),
    HANDLER_NAME("handlerName");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]{0,40})}");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As it is written in a text. */
    public String token() {
        return "{" + word + "}";
    }

    /** What stands in braces in a text and is no placeholder, each once. */
    public static List<String> unknown(String text) {
        return BRACES.matcher(text)
                .results()
                .filter(found -> of(found.group(1)).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Those that a text holds, each once. */
    public static List<Placeholder> in(String text) {
        return BRACES.matcher(text)
                .results()
                .flatMap(found -> of(found.group(1)).stream())
                .distinct()
                .toList();
    }

    /** All of them as they are written, for a message. */
    public static String tokens() {
        return Arrays.stream(values()).map(Placeholder::token).collect(Collectors.joining(" "));
    }

    /** The text with a value for each placeholder that has one. */
    public static String fill(String text, Map<Placeholder, String> values) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(of(found.group(1))
                        .map(placeholder -> values.getOrDefault(placeholder, found.group()))
                        .orElse(found.group())));
    }

    /** Notes a problem for each that was not filled in. */
    public static Checks left(Checks checks, @Nullable String text, String... path) {
        in(text == null ? "" : text)
                .forEach(each -> checks.unless(
                        false, Problem.at(ProblemCode.PLACEHOLDER_LEFT, path).with(each.token())));
        return checks;
    }

    private static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
