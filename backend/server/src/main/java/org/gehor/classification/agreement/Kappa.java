package org.gehor.classification.agreement;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * Cohen's kappa: how much more two coders agree than chance would have them, 1 for full agreement, 0 for that of chance.
 * Disagreement is weighed by its size: every one alike (Cohen 1960), or by its square on an ordered scale (Cohen 1968), where
 * being two degrees apart counts four times as much as one.
 *
 * <p>Cohen J. A coefficient of agreement for nominal scales. Educational and Psychological Measurement 1960;20:37-46. Cohen J.
 * Weighted kappa. Psychological Bulletin 1968;70:213-220.
 *
 * @param observed weighed share of disagreement that was found
 * @param expected weighed share that chance alone would give with how often each coder uses each degree
 */
record Kappa(double observed, double expected) {

    private static final double NOTHING = 1e-12;

    /** All disagreement alike. */
    static Kappa unweighted(long[][] table) {
        return of(table, distance -> distance == 0 ? 0 : 1);
    }

    /** Disagreement by the square of its distance. */
    static Kappa quadratic(long[][] table) {
        double most = Math.max(1, table.length - 1);
        return of(table, distance -> distance * distance / (most * most));
    }

    /** @param table how often the first coder said the row while the second said the column */
    private static Kappa of(long[][] table, IntToDoubleFunction weight) {
        int degrees = table.length;
        var rows = new double[degrees];
        var columns = new double[degrees];
        double all = 0;
        for (int i = 0; i < degrees; i++) {
            for (int j = 0; j < degrees; j++) {
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                all += table[i][j];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < degrees; i++) {
            for (int j = 0; j < degrees; j++) {
                var weighed = weight.applyAsDouble(Math.abs(i - j));
                observed += weighed * table[i][j];
                expected += weighed * rows[i] * columns[j];
            }
        }
        return all == 0 ? new Kappa(0, 0) : new Kappa(observed / all, expected / (all * all));
    }

    /**
     * Several categories together: the means of what was found and of what chance would give, not the mean of the kappas, in
     * which rare categories would weigh too much. De Vries H, Elliott MN, Kanouse DE, Teleki SS. Using pooled kappa to summarize
     * interrater agreement across many items. Field Methods 2008;20:272-282.
     */
    static Kappa pooled(Collection<Kappa> categories) {
        return new Kappa(
                categories.stream().mapToDouble(Kappa::observed).average().orElse(0),
                categories.stream().mapToDouble(Kappa::expected).average().orElse(0));
    }

    /** Empty when both coders always said the same one thing: chance would have them agree too. */
    OptionalDouble value() {
        return expected < NOTHING ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }
}
