package org.gehor.organisation.importing;

import java.util.ArrayList;
import java.util.List;
import org.gehor.platform.graphql.Problem;
import org.gehor.platform.graphql.ProblemCode;
import org.gehor.platform.graphql.Refusal;

/** What is wrong with a file, by line and column; the first thousand, so that a wrong file does not make a huge answer. */
final class CsvProblems {

    private static final int MOST = 1000;
    private static final String FILE = "csv";

    private final List<Problem> found = new ArrayList<>();

    /** A value that is wrong. */
    void add(long line, String column, ProblemCode code, Object... arguments) {
        add(Problem.at(code, FILE, Long.toString(line), column).with(arguments));
    }

    /** A line that is wrong as a whole. */
    void add(long line, ProblemCode code) {
        add(Problem.at(code, FILE, Long.toString(line)));
    }

    private void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    /** Refuses the file when anything is wrong with it. */
    void orRefuse() {
        if (!found.isEmpty()) {
            throw new Refusal(found);
        }
    }
}
