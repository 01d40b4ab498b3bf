package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gehor.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the product's own clients send is never too much for the API that they are made for. */
@ServerTest
class KnownCostTests {

    /** The most that a client asks for with a variable. */
    private static final int LARGEST_PAGE = 100;

    @Autowired
    DocumentProperties documents;

    @Autowired
    LimitsProperties limits;

    @Autowired
    GraphQlSource source;

    @Test
    void noKnownDocumentCostsMoreThanIsAllowed() throws IOException {
        var costs = new HashMap<String, Integer>();
        for (var file : documents.known()) {
            for (var text : texts(file).values()) {
                var document = parse(text);
                document.getDefinitionsOfType(OperationDefinition.class)
                        .forEach(operation ->
                                costs.put(Objects.requireNonNull(operation.getName()), cost(document, operation)));
            }
        }
        assertThat(costs)
                .hasSizeGreaterThan(50)
                .allSatisfy((name, cost) -> assertThat(cost).as(name).isLessThanOrEqualTo(limits.cost()));
    }

    private static Map<String, String> texts(Resource file) throws IOException {
        return new JsonMapper().readValue(file.getInputStream(), new TypeReference<>() {});
    }

    private static Document parse(String text) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(text)
                .parserOptions(ParserOptions.getDefaultOperationParserOptions()
                        .transform(options -> options.maxTokens(100_000).maxWhitespaceTokens(100_000)))
                .build());
    }

    /** What a variable says costs nothing, but for the size of a page. */
    private int cost(Document document, OperationDefinition operation) {
        var variables = new HashMap<String, Object>();
        for (var variable : operation.getVariableDefinitions()) {
            var name = variable.getName();
            var any = name.equals("input") || name.equals("filter") ? Map.of() : "any";
            variables.put(name, name.equals("first") ? LARGEST_PAGE : any);
        }
        return QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(GraphQlConfiguration::cost)
                .schema(source.schema())
                .document(document)
                .operationName(operation.getName())
                .variables(CoercedVariables.of(variables))
                .build()
                .calculate();
    }
}
