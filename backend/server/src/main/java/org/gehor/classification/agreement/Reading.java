package org.gehor.classification.agreement;

/**
 * What a kappa says in words. Landis JR, Koch GG. The measurement of observer agreement for categorical data. Biometrics
 * 1977;33:159-174. The meanings stand in the schema.
 */
enum Reading {
    TOO_FEW,
    UNTOLD,
    POOR,
    SLIGHT,
    FAIR,
    MODERATE,
    SUBSTANTIAL,
    ALMOST_PERFECT;

    /**
     * Cases coded by both below which nothing is told: twice the square of the degrees of the longest scale, severity 0 to 3.
     * Cicchetti DV. Testing the normal approximation and minimal sample size requirements of weighted kappa when the number of
     * categories is large. Applied Psychological Measurement 1981;5:101-104.
     */
    static final int FEWEST = 32;

    static Reading of(Kappa kappa, int cases) {
        if (cases < FEWEST) {
            return TOO_FEW;
        }
        var value = kappa.value();
        return value.isEmpty() ? UNTOLD : of(value.getAsDouble());
    }

    private static Reading of(double value) {
        // By the two decimals that are shown: 0.60 is moderate, 0.61 substantial.
        var hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            return POOR;
        }
        if (hundredths <= 20) {
            return SLIGHT;
        }
        if (hundredths <= 40) {
            return FAIR;
        }
        if (hundredths <= 60) {
            return MODERATE;
        }
        return hundredths <= 80 ? SUBSTANTIAL : ALMOST_PERFECT;
    }
}
