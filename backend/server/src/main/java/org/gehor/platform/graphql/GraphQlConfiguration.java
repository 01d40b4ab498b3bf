package org.gehor.platform.graphql;

import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import graphql.scalars.ExtendedScalars;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Scalars, limits, the cache of prepared documents, and the languages of the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitsProperties.class)
class GraphQlConfiguration {

    /** sv first: what is answered when a request names none of ours. */
    static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.of("nb"), Locale.of("en"), Locale.of("no"));

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver localeContextResolver() {
        var resolver = new AcceptHeaderLocaleContextResolver();
        resolver.setSupportedLocales(LANGUAGES);
        resolver.setDefaultLocale(LANGUAGES.getFirst());
        return resolver;
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
        FieldComplexityCalculator cost =
                (field, below) -> 1 + below * itemsAskedFor(field.getArguments().get("first"));
        return new MaxQueryComplexityInstrumentation(limits.cost(), cost);
    }

    private static int itemsAskedFor(@org.jspecify.annotations.Nullable Object first) {
        return first instanceof Integer count ? Math.clamp(count, 1, 200) : 1;
    }

    @Bean
    @Order(3)
    AliasLimit aliasLimit(LimitsProperties limits) {
        return new AliasLimit(limits.aliases());
    }

    /** Parsing and validating a document is done once; the cache is bounded, since documents are client input. */
    @Bean
    GraphQlSourceBuilderCustomizer preparedDocuments(LimitsProperties limits) {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()).maxWhitespaceTokens(20_000)));
        var prepared = Caffeine.newBuilder()
                .maximumSize(1_000)
                .<String, PreparsedDocumentEntry>build()
                .asMap();
        PreparsedDocumentProvider provider = (input, parse) -> {
            var known = prepared.get(input.getQuery());
            if (known != null) {
                return java.util.concurrent.CompletableFuture.completedFuture(known);
            }
            var entry = parse.apply(input);
            if (!entry.hasErrors()) {
                prepared.put(input.getQuery(), entry);
            }
            return java.util.concurrent.CompletableFuture.completedFuture(entry);
        };
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(provider));
    }
}
