package org.gehor.organisation.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gehor.platform.database.Transactions;
import org.gehor.platform.graphql.Refusal;
import org.gehor.platform.security.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ResourceLoader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Reads the operator's files when a node starts, before it takes requests; a faulty file stops the start and says why. Each
 * file is one transaction under the operator's own database role, which no request can take.
 */
@Component
@EnableConfigurationProperties({OperatorProperties.Organisations.class, OperatorProperties.Staff.class})
class OperatorFiles implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OperatorFiles.class);
    private static final int PROBLEMS_SHOWN = 20;
    /** A node's first connection takes long on a busy machine, and the database may be on its way up. */
    private static final Retry UNTIL_THE_DATABASE_ANSWERS = Retry.fixedDelay(20, Duration.ofSeconds(2))
            .filter(CannotCreateTransactionException.class::isInstance)
            .onRetryExhaustedThrow((retries, last) -> last.failure());

    private final OperatorProperties.Organisations organisations;
    private final OperatorProperties.Staff staff;
    private final ImportOrganisations importOrganisations;
    private final ImportRepository repository;
    private final GrantRoles grantRoles;
    private final Transactions transactions;
    private final DatabaseClient client;
    private final ResourceLoader resources;
    private volatile boolean running;

    OperatorFiles(
            OperatorProperties.Organisations organisations,
            OperatorProperties.Staff staff,
            ImportOrganisations importOrganisations,
            ImportRepository repository,
            GrantRoles grantRoles,
            Transactions transactions,
            DatabaseClient client,
            ResourceLoader resources) {
        this.organisations = organisations;
        this.staff = staff;
        this.importOrganisations = importOrganisations;
        this.repository = repository;
        this.grantRoles = grantRoles;
        this.transactions = transactions;
        this.client = client;
        this.resources = resources;
    }

    @Override
    public void start() {
        organisations
                .files()
                .forEach(file -> read(
                        file,
                        csv -> importOrganisations
                                .asOperator(csv)
                                .map(done -> done.created() + " organisations new, " + done.updated() + " changed")));
        staff.roles()
                .forEach(file -> read(file, csv -> grantRoles.asOperator(csv).map(count -> count + " roles granted")));
        running = true;
    }

    private void read(String location, Function<String, Mono<String>> work) {
        var csv = content(location);
        var once = transactions.runAs(
                new Actor.Operator(),
                () -> patiently().then(repository.lock()).then(Mono.defer(() -> onFirstSight(location, csv, work))));
        try {
            var said = once.retryWhen(UNTIL_THE_DATABASE_ANSWERS)
                    .toFuture()
                    .orTimeout(2, TimeUnit.MINUTES)
                    .join();
            log.info("{}: {}", location, said);
        } catch (CompletionException failed) {
            throw new IllegalStateException(location + " cannot be read: " + explained(failed.getCause()), failed);
        }
    }

    /** Nodes that start together read one after the other: the second waits for longer than a request would. */
    private Mono<Void> patiently() {
        return client.sql("""
                select set_config('lock_timeout', '100s', true), set_config('statement_timeout', '100s', true)
                """).then();
    }

    private Mono<String> onFirstSight(String location, String csv, Function<String, Mono<String>> work) {
        return client.sql("""
                insert into operator_file (sha256, location) values (:sha256, :location)
                on conflict (sha256) do nothing
                """)
                .bind("sha256", sha256(csv))
                .bind("location", location)
                .fetch()
                .rowsUpdated()
                .flatMap(added -> added == 0 ? Mono.just("read before") : work.apply(csv));
    }

    private String content(String location) {
        try {
            return resources.getResource(location).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(location + " cannot be read: " + missing.getMessage(), missing);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String explained(@org.jspecify.annotations.Nullable Throwable cause) {
        return cause instanceof Refusal refusal
                ? refusal.problems().stream()
                        .limit(PROBLEMS_SHOWN)
                        .map(problem -> problem.code() + " at " + String.join("/", problem.path()))
                        .collect(Collectors.joining(", "))
                : String.valueOf(cause);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and the followers. */
    @Override
    public int getPhase() {
        return 0;
    }
}
