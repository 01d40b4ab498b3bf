package org.gehor.platform.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a node reaches the database.
 *
 * @param url R2DBC URL without user, for example {@code r2dbc:postgresql://db:5432/gehor}; several hosts for failover are
 *     written {@code r2dbc:postgresql:failover://one:5432,two:5432/gehor?targetServerType=primary}
 * @param username the application's login, which owns no table
 * @param password its password
 * @param poolSize most connections of this node
 * @param acquireTimeout after which a request is told that the service is unavailable
 * @param maxLifeTime after which a connection is replaced, so that nodes spread over a cluster again
 * @param statementTimeout after which the server stops a statement, since nobody else stops an abandoned one
 * @param lockTimeout after which a statement gives up waiting for a row
 */
@ConfigurationProperties("gehor.database")
public record DatabaseProperties(
        String url,
        String username,
        String password,
        @DefaultValue("20") int poolSize,
        @DefaultValue("5s") Duration acquireTimeout,
        @DefaultValue("30m") Duration maxLifeTime,
        @DefaultValue("10s") Duration statementTimeout,
        @DefaultValue("5s") Duration lockTimeout) {

    @Override
    public String toString() {
        return "DatabaseProperties[" + url + "]";
    }
}
