package org.gehor.platform.graphql;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.SchemaReport;

/** A node does not start with a schema that promises what no code gives, or that promises more surely than the code does. */
@Configuration(proxyBeanMethods = false)
class SchemaCheck {

    @Bean
    GraphQlSourceBuilderCustomizer schemaMustBeMapped() {
        return source -> source.inspectSchemaMappings(SchemaCheck::refuse);
    }

    private static void refuse(SchemaReport report) {
        if (!report.unmappedFields().isEmpty()
                || !report.unmappedRegistrations().isEmpty()
                || !report.unmappedArguments().isEmpty()
                || !report.fieldNullnessErrors().isEmpty()
                || !report.argumentNullnessErrors().isEmpty()
                || !report.skippedTypes().isEmpty()) {
            throw new IllegalStateException("The schema and the code do not fit: " + report);
        }
    }
}
