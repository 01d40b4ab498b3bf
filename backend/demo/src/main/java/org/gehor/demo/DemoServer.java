package org.gehor.demo;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gehor.GehorApplication;
import org.gehor.local.LocalKeycloak;
import org.gehor.local.LocalPostgres;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The server as in production, with the settings of a demo. */
final class DemoServer {

    private static final String DATABASE = "gehor";
    /** For a database that listens on this machine only and holds made-up people. */
    private static final String DEMO_PASSWORD = "demo-only";

    /** What stands in for services outside. */
    record Outside(DemoMails mails, DemoMessages messages) {}

    private DemoServer() {}

    static ConfigurableApplicationContext start(
            int port, URI url, LocalPostgres postgres, LocalKeycloak keycloak, Outside outside, Optional<Path> data) {
        createDatabase(postgres);
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", port);
        settings.put(
                "gehor.database.url", "r2dbc:postgresql://" + postgres.host() + ":" + postgres.port() + "/" + DATABASE);
        settings.put("gehor.database.username", "gehor_app");
        settings.put("gehor.database.password", DEMO_PASSWORD);
        settings.put("gehor.migration.url", postgres.jdbcUrl(DATABASE));
        settings.put("gehor.migration.username", "gehor_owner");
        settings.put("gehor.migration.password", DEMO_PASSWORD);
        settings.put("gehor.login.issuer", keycloak.issuer("gehor").toString());
        settings.put("gehor.portal.files", "classpath:/portal/");
        settings.put("gehor.portal.url", url.toString());
        settings.put("gehor.portal.demo", true);
        // Everybody who tries it out comes from the same address, and its stories run again and again.
        settings.put("gehor.without-login.per-address", 1000);
        settings.put("spring.config.additional-location", "classpath:demo/stories.yaml");
        settings.put("gehor.organisations.import", "classpath:organisations/se.csv,classpath:organisations/no.csv");
        settings.put("gehor.staff.roles", "classpath:demo/roles.csv");
        settings.put("spring.mail.host", "localhost");
        settings.put("spring.mail.port", outside.mails().port());
        // A few people try everything again and again.
        settings.put("gehor.submission.cases-a-day", 1_000);
        settings.put("gehor.notification.a-day", 1_000);
        settings.put(
                "gehor.attachment.store.folder",
                data.map(folder -> folder.resolve("attachments"))
                        .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "gehor-demo-files")));
        settings.put("gehor.notification.sms.url", outside.messages().url());
        settings.put("logging.level.root", "warn");
        settings.putAll(DemoKeys.settings(data));
        return new SpringApplicationBuilder(GehorApplication.class, DemoConfiguration.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("demoMails", outside.mails());
                    context.getBeanFactory().registerSingleton("demoMessages", outside.messages());
                })
                .run(arguments(settings));
    }

    /** As arguments of a command line, which win over the server's own file of settings. */
    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** The made-up people have brought their codes back already. */
    static void confirmAddresses(LocalPostgres postgres) {
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl(DATABASE), postgres.superuser(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("update person set email_confirmed_at = now() where email is not null");
        } catch (SQLException failed) {
            throw new IllegalStateException("The demo's addresses could not be confirmed", failed);
        }
    }

    private static void createDatabase(LocalPostgres postgres) {
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.password());
                var statement = connection.createStatement();
                var known = statement.executeQuery("select from pg_roles where rolname = 'gehor_app'")) {
            if (known.next()) {
                return;
            }
            statement.execute("create role gehor_app login password '" + DEMO_PASSWORD + "'");
            statement.execute("create role gehor_owner login createrole password '" + DEMO_PASSWORD + "'");
            statement.execute("create database " + DATABASE + " owner gehor_owner");
        } catch (SQLException failed) {
            throw new IllegalStateException("The demo's database could not be made", failed);
        }
    }
}
