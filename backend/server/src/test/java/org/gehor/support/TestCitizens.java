package org.gehor.support;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Citizens with Swedish numbers of their own, so that tests do not meet in each other's inboxes. */
public final class TestCitizens {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestCitizens() {}

    /** Someone who has never logged in. */
    public record TestCitizen(String pid, String name) {
        public String token() {
            return TestTokens.citizen(pid, name);
        }
    }

    /** A new one. */
    public static TestCitizen next() {
        var number = NUMBER.getAndIncrement();
        return born(LocalDate.of(1950, 1, 1).plusDays(number / 900), number);
    }

    /** A new one of this birth date. */
    public static TestCitizen born(LocalDate day) {
        return born(day, NUMBER.getAndIncrement());
    }

    private static TestCitizen born(LocalDate day, int number) {
        var nine = "%02d%02d%02d%03d"
                .formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth(), 1 + number % 900);
        return new TestCitizen(day.getYear() / 100 + nine + checkDigit(nine), "Ingrid Prov " + number);
    }

    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            var product = Character.digit(nine.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
