package org.gehor.organisation.importing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Files of the operator's that a node reads when it starts, in this order; each content is read once in an installation's life. */
final class OperatorProperties {

    private OperatorProperties() {}

    /**
     * @param files CSV files of organisations: {@code file:/etc/gehor/se.csv}, {@code classpath:organisations/se.csv}
     */
    @ConfigurationProperties("gehor.organisations")
    record Organisations(
            @DefaultValue @org.springframework.boot.context.properties.bind.Name("import")
            List<String> files) {}

    /** @param roles CSV files of roles, read after the organisations */
    @ConfigurationProperties("gehor.staff")
    record Staff(@DefaultValue List<String> roles) {}
}
