package org.gehor.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.gehor.platform.database.Transactions;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.gehor.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.CannotCreateTransactionException;
import reactor.core.publisher.Mono;

@ServerTest
class OperatorFilesTests {

    private static final String ROLES = "employee_id,external_id,role,covers_subtree,name\n";

    private static final Exception AWAY = new CannotCreateTransactionException("The database is away");

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationContext node;

    @TempDir
    Path folder;

    private void start(String roles) throws IOException {
        start(roles, node.getBean(Transactions.class));
    }

    private void start(String roles, Transactions transactions) throws IOException {
        var file = Files.writeString(folder.resolve("roles.csv"), roles);
        new OperatorFiles(
                        new OperatorProperties.Organisations(List.of()),
                        new OperatorProperties.Staff(List.of(file.toUri().toString())),
                        node.getBean(ImportOrganisations.class),
                        node.getBean(ImportRepository.class),
                        node.getBean(GrantRoles.class),
                        transactions,
                        node.getBean(DatabaseClient.class),
                        node)
                .start();
    }

    @Test
    void grantRolesToThoseWhoHaveNotLoggedInYet() throws Exception {
        var unit = people.unit("SE");
        var employee = "E-" + UUID.randomUUID();
        var csv = ROLES + employee + "," + unit.externalId() + ",MANAGER,true,Eva Ny\n" + employee + ","
                + unit.externalId() + ",ADMIN,false,Eva Ny\n";
        start(csv);
        assertThat(held(employee)).isEqualTo("ADMIN false, MANAGER true");
        start(csv + "\n");
        assertThat(held(employee)).isEqualTo("ADMIN false, MANAGER true");
    }

    /** What an administrator takes away must not come back with the next start. */
    @Test
    void areReadOnceForEachContent() throws Exception {
        var unit = people.unit("SE");
        var employee = "E-" + UUID.randomUUID();
        var csv = ROLES + employee + "," + unit.externalId() + ",MANAGER,true,\n";
        start(csv);
        execute("update role_assignment set revoked_at = now() where organisation_id = '" + unit.id() + "'");
        start(csv);
        assertThat(held(employee)).isNull();
    }

    @Test
    void stopTheStartWhenTheyAreFaulty() throws Exception {
        var employee = "E-" + UUID.randomUUID();
        var unit = people.unit("SE").externalId();
        assertThatThrownBy(() -> start(ROLES + employee + ",NOWHERE,CHIEF,yes,\n" + employee + "," + unit
                        + ",MANAGER,true,\n" + employee + ",NOWHERE,MANAGER,true,\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("roles.csv")
                .hasMessageContaining("INVALID_FORMAT at csv/2/role")
                .hasMessageContaining("INVALID_FORMAT at csv/2/covers_subtree")
                .hasMessageContaining("UNKNOWN_ORGANISATION at csv/4/external_id");
        assertThat(held(employee)).isNull();
    }

    /** Nodes that start together must not fail for it, though a request would give up by then. */
    @Test
    void waitForAnotherNodeThatIsReading() throws Exception {
        var unit = people.unit("SE");
        var employee = "E-" + UUID.randomUUID();
        try (var other = TestDatabase.asSuperuser();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(hashtext('organisation'))");
            var started = threads.submit(() -> {
                start(ROLES + employee + "," + unit.externalId() + ",HANDLER,true,\n");
                return held(employee);
            });
            assertThatThrownBy(() -> started.get(6, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            other.rollback();
            assertThat(started.get(20, TimeUnit.SECONDS)).isEqualTo("HANDLER true");
        }
    }

    /** The database may be on its way up, and a cold node's first connection takes its time. */
    @Test
    void waitForTheDatabase() throws Exception {
        var unit = people.unit("SE");
        var employee = "E-" + UUID.randomUUID();
        var transactions = spy(node.getBean(Transactions.class));
        var tries = new AtomicInteger();
        doAnswer(call -> {
                    var real = (Mono<?>) call.callRealMethod();
                    return Mono.defer(() -> tries.incrementAndGet() == 1 ? Mono.error(AWAY) : real);
                })
                .when(transactions)
                .run(any());
        start(ROLES + employee + "," + unit.externalId() + ",HANDLER,true,\n", transactions);
        assertThat(tries).hasValue(2);
        assertThat(held(employee)).isEqualTo("HANDLER true");
    }

    private static @Nullable String held(String employee) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement("""
                        select string_agg(r.role || ' ' || r.covers_subtree, ', ' order by r.role)
                        from role_assignment r join staff_member s on s.id = r.staff_id
                        where s.employee_id = ? and r.revoked_at is null
                        """)) {
            statement.setString(1, employee);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
