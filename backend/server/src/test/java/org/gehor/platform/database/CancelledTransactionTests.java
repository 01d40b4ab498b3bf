package org.gehor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.gehor.support.Cable;
import org.gehor.support.Patience;
import org.gehor.support.ServerTest;
import org.gehor.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A transaction that is cancelled while it begins leaves its connection inside a transaction (spring-framework #36344), and the
 * write that comes next on it is lost. {@link Transactions} goes on to the end whoever leaves, and the pool rolls back what is
 * left open all the same. The node is there for its migrations, which make the roles that a transaction takes.
 */
@ServerTest
class CancelledTransactionTests {

    private static final int TIMES = 40;

    /** Long enough that a cancellation meets the transaction while its beginning is on the way. */
    private final Cable cable = new Cable(TestDatabase.host(), 8);

    private final DatabaseProperties settings = new DatabaseProperties(
            "r2dbc:postgresql://" + cable.address() + "/" + TestDatabase.NAME,
            TestDatabase.APP,
            TestDatabase.PASSWORD,
            2,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    private final ConnectionPool pool = new DatabaseConfiguration().connectionFactory(settings);
    private final DatabaseClient client = DatabaseClient.create(pool);
    private final Transactions transactions =
            new Transactions(TransactionalOperator.create(new R2dbcTransactionManager(pool)), client);

    @BeforeEach
    void makeATable() throws SQLException {
        asSuperuser("create table written (id integer primary key)");
        asSuperuser("grant select, insert on written to " + TestDatabase.APP);
    }

    @AfterEach
    void tidy() throws SQLException, IOException {
        pool.dispose();
        cable.close();
        asSuperuser("drop table written");
    }

    @Test
    void losesNoWriteThatComesAfterACancelledTransaction() throws SQLException {
        var random = new Random(1);
        var lost = new ArrayList<Integer>();
        try (var connection = TestDatabase.asSuperuser();
                var look = connection.prepareStatement("select from written where id = ?")) {
            for (int i = 0; i < TIMES; i++) {
                var begun = transactions
                        .run(() -> client.sql("select 1").then().then(Mono.delay(Duration.ofMillis(3))))
                        .subscribe();
                Mono.delay(Duration.ofNanos(random.nextInt(12_000_000))).block(Patience.SOON);
                begun.dispose();
                client.sql("insert into written values (:id)")
                        .bind("id", i)
                        .then()
                        .block(Patience.SOON);
                look.setInt(1, i);
                if (!look.executeQuery().next()) {
                    lost.add(i);
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void rollsBackWhatWasLeftOpenBeforeAConnectionIsUsedAgain() throws SQLException {
        leaveATransactionOpen().zipWith(leaveATransactionOpen()).block(Patience.SOON);

        client.sql("insert into written values (1)").then().block(Patience.SOON);

        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            assertThat(statement
                            .executeQuery("select from written where id = 1")
                            .next())
                    .isTrue();
        }
    }

    /** As a statement of its own, so that neither driver nor pool knows of it. */
    private Mono<Boolean> leaveATransactionOpen() {
        return Mono.usingWhen(
                pool.create(),
                connection -> Flux.from(connection.createStatement("begin").execute())
                        .flatMap(Result::getRowsUpdated)
                        .then(Mono.delay(Duration.ofMillis(100)).thenReturn(true)),
                Connection::close);
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
