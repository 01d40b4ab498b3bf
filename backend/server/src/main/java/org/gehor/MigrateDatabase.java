package org.gehor;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;

/**
 * Brings the database's tables up to date and ends; a failure ends with a status other than 0. For installations whose nodes
 * run with {@code spring.flyway.enabled=false} and so need not know the password of the tables' owner.
 */
@ImportAutoConfiguration(FlywayAutoConfiguration.class)
public final class MigrateDatabase {

    private MigrateDatabase() {}

    /** Takes {@code gehor.migration.*} and {@code gehor.database.username} as a node does. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(MigrateDatabase.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }
}
