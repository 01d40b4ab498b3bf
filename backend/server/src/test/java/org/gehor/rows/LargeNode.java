package org.gehor.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gehor.support.MigratedDatabase;
import org.gehor.support.ServerSettings;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Settings of a node on a database of its own that holds a country's worth of rows; see {@code plans/large.sql}. */
final class LargeNode implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final int LARGE = 10_000;
    private static final MigratedDatabase DATABASE = MigratedDatabase.create("gehor_plans");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = new LinkedHashMap<>(ServerSettings.all());
        settings.replaceAll((name, value) ->
                name.endsWith("database.url") || name.endsWith("migration.url") ? ofThisDatabase(value) : value);
        settings.put("spring.mail.host", "localhost");
        settings.put("spring.mail.port", "1");
        TestPropertyValues.of(settings).applyTo(context);
        try {
            execute(new ClassPathResource("plans/large.sql").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
        execute("vacuum analyze");
    }

    private static String ofThisDatabase(String url) {
        return url.substring(0, url.lastIndexOf('/') + 1) + DATABASE.name();
    }

    static MigratedDatabase database() {
        return DATABASE;
    }

    /** The id under which {@code large.sql} numbers something. */
    static UUID id(String kind, long number) {
        return new UUID((long) kind.charAt(0) << 48, number);
    }

    /** How often each large table has been read from end to end, once all of the node's connections have reported. */
    static Map<String, Long> scans() {
        execute(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'gehor_app' and datname = '"
                        + DATABASE.name() + "'");
        return numbers("select relname, seq_scan from pg_stat_user_tables where n_live_tup > " + LARGE);
    }

    /** New notices to a person by whether sending them has been tried; the mail server that is set does not answer. */
    static Map<String, Long> notices(long person) {
        return numbers("""
                select case when n.attempts > 0 then 'TRIED' else 'NEW' end, count(*)
                from inbox_item i join notification n on n.inbox_item_id = i.id
                where i.person_id = '%s' and i.source > 1000000 group by 1""".formatted(id("person", person)));
    }

    private static Map<String, Long> numbers(String query) {
        var numbers = new TreeMap<String, Long>();
        try (var connection = DATABASE.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getLong(2));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return numbers;
    }

    /** As the superuser. */
    static void execute(String sql) {
        try (var connection = DATABASE.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
