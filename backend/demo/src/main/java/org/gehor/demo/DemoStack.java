package org.gehor.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.gehor.local.LocalKeycloak;
import org.gehor.local.LocalOptions;
import org.gehor.local.LocalPostgres;
import org.springframework.context.ConfigurableApplicationContext;

/** All parts of a running demo. Also what the browser stories run against. */
public final class DemoStack implements AutoCloseable {

    private final URI url;
    private final DemoMails mails;
    private final DemoMessages messages;
    private final LocalPostgres postgres;
    private final LocalKeycloak keycloak;
    private final ConfigurableApplicationContext server;

    private DemoStack(
            URI url,
            DemoMails mails,
            DemoMessages messages,
            LocalPostgres postgres,
            LocalKeycloak keycloak,
            ConfigurableApplicationContext server) {
        this.url = url;
        this.mails = mails;
        this.messages = messages;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.server = server;
    }

    /**
     * Starts database, Keycloak, mail catcher and server, and fills in the demo data.
     *
     * @throws IllegalArgumentException with what to do, when a port is taken or a part does not start
     */
    public static DemoStack start(DemoSettings settings, Progress progress) {
        var port = freePort(settings.port());
        var url = URI.create("http://localhost:" + port);
        var options = LocalOptions.defaults()
                .withMode(settings.services())
                .withPortalOrigins(url)
                .withProgress(progress::step);
        try (var threads = Executors.newFixedThreadPool(2)) {
            progress.step("Starting database and Keycloak");
            var keycloak = CompletableFuture.supplyAsync(
                    () -> step(
                            progress,
                            "Keycloak is ready",
                            () -> LocalKeycloak.start(options.withPort(settings.keycloakPort(), "demo.keycloak.port"))),
                    threads);
            var postgres = CompletableFuture.supplyAsync(
                    () -> step(
                            progress,
                            "Database is ready",
                            () -> LocalPostgres.start(settings.data()
                                    .map(folder -> options.withDataDirectory(folder.resolve("postgres")))
                                    .orElse(options))),
                    threads);
            var database = postgres.join();
            var mails = new DemoMails();
            var messages = new DemoMessages();
            var login = keycloak.join();
            progress.step("Starting the server: migrations, organisations, portal");
            var server = DemoServer.start(
                    port, url, database, login, new DemoServer.Outside(mails, messages), settings.data());
            progress.step("Filling in demo cases");
            server.getBean(DemoData.class).fill();
            DemoServer.confirmAddresses(database);
            progress.step("Ready");
            return new DemoStack(url, mails, messages, database, login, server);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Address of portal and API. */
    public URI url() {
        return url;
    }

    /** Address of Keycloak. */
    public URI keycloakUrl() {
        return keycloak.baseUri();
    }

    /** Stops everything; what is not kept is deleted. */
    @Override
    public void close() {
        server.close();
        mails.close();
        messages.close();
        keycloak.close();
        postgres.close();
    }

    private static <T> T step(Progress progress, String done, Supplier<T> start) {
        var started = start.get();
        progress.step(done);
        return started;
    }

    /** Found out before anything is started, so that a taken port is told at once and by its setting. */
    private static int freePort(int wanted) {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getByName("0.0.0.0"))) {
            return socket.getLocalPort();
        } catch (java.net.BindException taken) {
            throw new IllegalArgumentException(
                    "Port " + wanted + " is taken. Stop what uses it, or choose another one with -Ddemo.port=NUMBER.",
                    taken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
