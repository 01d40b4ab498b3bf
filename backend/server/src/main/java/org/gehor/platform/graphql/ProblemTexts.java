package org.gehor.platform.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Words for problems: those of the reason given with them, else of the field when the catalogue has them, else of the code. */
@Controller
public class ProblemTexts {

    private final MessageSource texts;

    ProblemTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** What happened and what to do. */
    @SchemaMapping(typeName = "Problem", field = "message")
    public String message(Problem problem, Locale locale) {
        if (!problem.arguments().isEmpty()
                && problem.arguments().getFirst() instanceof MessageSourceResolvable reason) {
            return texts.getMessage(reason, locale);
        }
        return texts.getMessage(
                new DefaultMessageSourceResolvable(
                        keys(problem), problem.arguments().toArray()),
                locale);
    }

    private static String[] keys(Problem problem) {
        var key = "problem." + problem.code();
        var keys = new ArrayList<String>();
        named(problem.path()).forEach(name -> keys.add(key + "." + name));
        keys.add(key);
        return keys.toArray(String[]::new);
    }

    /** Path elements that are names, innermost first; numbers are places in a list. */
    private static List<String> named(List<String> path) {
        return path.reversed().stream()
                .filter(element -> !Character.isDigit(element.charAt(0)))
                .toList();
    }
}
