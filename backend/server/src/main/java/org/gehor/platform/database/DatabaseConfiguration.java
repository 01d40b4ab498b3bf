package org.gehor.platform.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** The pool of a node, set up for what goes wrong by default (unbounded waits, endless statement caches, lost rollbacks). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "dispose")
    ConnectionPool connectionFactory(DatabaseProperties database) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(driver(database))
                .name("gehor")
                .initialSize(2)
                .minIdle(2)
                .maxSize(database.poolSize())
                .maxAcquireTime(database.acquireTimeout())
                .maxCreateConnectionTime(database.acquireTimeout())
                .maxLifeTime(database.maxLifeTime())
                .maxIdleTime(Duration.ofMinutes(5))
                .maxValidationTime(Duration.ofSeconds(2))
                .validationDepth(ValidationDepth.LOCAL)
                // After a restart or failover of the server all idle connections are dead: a request must get past
                // them.
                .acquireRetry(database.poolSize())
                // A transaction cancelled while it begins leaves its connection inside a transaction (spring-framework
                // #36344): the next write on it would be lost. Costs no round trip on an idle connection.
                .postAllocate(Connection::rollbackTransaction)
                .build());
    }

    private static ConnectionFactory driver(DatabaseProperties database) {
        return ConnectionFactories.get(ConnectionFactoryOptions.parse(database.url())
                .mutate()
                .option(ConnectionFactoryOptions.USER, database.username())
                .option(ConnectionFactoryOptions.PASSWORD, database.password())
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, database.acquireTimeout())
                .option(PostgresqlConnectionFactoryProvider.APPLICATION_NAME, "gehor")
                .option(PostgresqlConnectionFactoryProvider.TCP_KEEPALIVE, true)
                .option(PostgresqlConnectionFactoryProvider.PREPARED_STATEMENT_CACHE_QUERIES, 256)
                .option(
                        PostgresqlConnectionFactoryProvider.OPTIONS,
                        Map.of(
                                "statement_timeout",
                                millis(database.statementTimeout()),
                                "lock_timeout",
                                millis(database.lockTimeout()),
                                "idle_in_transaction_session_timeout",
                                "30000",
                                // Data lie on flash and mostly in memory: reading along an index in the order of a
                                // page costs little more than reading on, and must win over sorting all of it.
                                "random_page_cost",
                                "1.1",
                                "timezone",
                                "UTC"))
                .build());
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    @Bean
    TransactionalOperator transactionalOperator(ReactiveTransactionManager manager) {
        return TransactionalOperator.create(manager);
    }
}
