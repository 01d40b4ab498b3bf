package org.gehor.audit.seal;

import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

/**
 * Looks whether the event log and the access log are as they were sealed, says what it has looked at, and ends with 0 when they
 * are, with 1 when not, at the first place where they are not. Changes nothing. See docs/production.md.
 */
public final class VerifyAudit {

    private static final Pattern NOTED = Pattern.compile("(\\d{1,18}):[0-9a-f]{64}");

    private VerifyAudit() {}

    /**
     * Takes {@code gehor.migration.*} as the migration does, and {@code gehor.audit.noted}: ends of the chain as they were told
     * before, parted by commas.
     */
    public static void main(String[] arguments) throws SQLException {
        System.exit(verify(System.out, arguments));
    }

    /** The same with the status as a result. */
    static int verify(PrintStream out, String... arguments) throws SQLException {
        try (var context = new SpringApplicationBuilder(VerifyAudit.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            return verify(out, context.getEnvironment());
        }
    }

    private static int verify(PrintStream out, Environment settings) throws SQLException {
        var noted = noted(settings.getProperty("gehor.audit.noted", ""));
        try (var connection = DriverManager.getConnection(
                settings.getRequiredProperty("gehor.migration.url"),
                settings.getRequiredProperty("gehor.migration.username"),
                settings.getProperty("gehor.migration.password", ""))) {
            connection.setReadOnly(true);
            var result = new ChainCheck(new ChainRows(connection), noted).run();
            tell(out, result);
            return result.broken() == null ? 0 : 1;
        }
    }

    private static Map<Long, String> noted(String setting) {
        var noted = new HashMap<Long, String>();
        for (var each : setting.isBlank() ? new String[0] : setting.strip().split("\\s*,\\s*")) {
            var matcher = NOTED.matcher(each);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("gehor.audit.noted: this is no end of a chain: " + each);
            }
            noted.put(Long.parseLong(matcher.group(1)), each);
        }
        return noted;
    }

    private static void tell(PrintStream out, ChainCheck.Result result) {
        for (var log : SealedLog.values()) {
            out.println(log + ": " + result.checked().getOrDefault(log, 0L) + " entries as they were sealed");
        }
        if (result.removed() > 0) {
            out.println("Removed by law, as the log of removals says: " + result.removed());
        }
        if (result.broken() == null) {
            out.println("Not sealed yet: " + result.waiting());
            out.println("In order up to " + result.head());
        } else {
            out.println("In order up to seal " + result.head().sequence());
            out.println("BROKEN: " + result.broken());
        }
    }
}
