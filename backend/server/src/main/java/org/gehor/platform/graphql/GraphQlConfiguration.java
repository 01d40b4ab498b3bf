package org.gehor.platform.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.parser.ParserOptions;
import graphql.scalars.ExtendedScalars;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Scalars, limits, the cache of prepared documents, and the languages of the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LimitsProperties.class, DocumentProperties.class})
class GraphQlConfiguration {

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver localeContextResolver() {
        return new Languages();
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(InstantScalar.DATE_TIME).scalar(ExtendedScalars.Date);
    }

    @Bean
    @Order(1)
    MaxQueryDepthInstrumentation depthLimit(LimitsProperties limits) {
        return new MaxQueryDepthInstrumentation(limits.depth());
    }

    @Bean
    @Order(2)
    MaxQueryComplexityInstrumentation costLimit(LimitsProperties limits) {
        return new MaxQueryComplexityInstrumentation(limits.cost(), GraphQlConfiguration::cost);
    }

    static int cost(FieldComplexityEnvironment field, int below) {
        return cost(below, itemsAskedFor(field.getArguments().get("first")));
    }

    /** Stops far above the limit: nested lists multiply, and a number that overflows would look cheap. */
    private static int cost(int below, int items) {
        return (int) Math.min(1 + (long) below * items, 1_000_000);
    }

    private static int itemsAskedFor(@Nullable Object first) {
        return first instanceof Integer count ? Math.clamp(count, 1, 200) : 1;
    }

    @Bean
    GraphQlSourceBuilderCustomizer preparedDocuments(LimitsProperties limits, KnownDocuments documents) {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()).maxWhitespaceTokens(20_000)));
        var provider = new PreparedDocuments(limits, documents);
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(provider));
    }
}
