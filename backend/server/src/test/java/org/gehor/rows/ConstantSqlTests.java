package org.gehor.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The database trusts the application's login to say who acts, so no statement may be made of what somebody sends: each is a
 * literal or a constant, or pieces of such.
 */
class ConstantSqlTests {

    private static final Pattern CALL = Pattern.compile("\\.sql\\(");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\b(?:[A-Z][A-Za-z]*\\.)?[A-Za-z_]\\w*");
    private static final Pattern CONSTANT = Pattern.compile("(?:[A-Z][A-Za-z]*\\.)?[A-Z][A-Z_]*");

    /** Texts that are chosen among constants, or made of a number of words; looked at by people. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "SearchRepository.java", Set.of("sql"),
            "NotificationRepository.java", Set.of("change"),
            "HeldRepository.java", Set.of("section", "sql"),
            "SealRepository.java", Set.of("entries", "log"));

    @Test
    void everyStatementIsMadeOfConstants() throws IOException {
        var others = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                var names = new TreeSet<String>();
                CALL.matcher(source).results().forEach(call -> names.addAll(variables(source, call.end())));
                if (!names.isEmpty()) {
                    others.put(file.getFileName().toString(), names);
                }
            }
        }
        assertThat(others).isEqualTo(KNOWN);
    }

    /** Names in the argument that begins there and are no constants. */
    private static Set<String> variables(String source, int from) {
        var rest = LITERAL.matcher(source.substring(from)).replaceAll(" ");
        int depth = 1;
        int end = 0;
        while (depth > 0) {
            var letter = rest.charAt(end++);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        }
        var names = new TreeSet<String>();
        NAME.matcher(rest.substring(0, end - 1))
                .results()
                .map(result -> result.group())
                .filter(name -> !CONSTANT.matcher(name).matches())
                .forEach(names::add);
        return names;
    }
}
