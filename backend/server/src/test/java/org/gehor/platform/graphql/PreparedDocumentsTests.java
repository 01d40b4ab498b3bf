package org.gehor.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class PreparedDocumentsTests {

    private final PreparedDocuments prepared = new PreparedDocuments(
            new LimitsProperties(14, 5000, 2000, 20, 2000, 10, DataSize.ofKilobytes(256)),
            new KnownDocuments(new DocumentProperties(List.of(), Set.of(), false), new JsonMapper()));
    private final AtomicInteger parsed = new AtomicInteger();

    @Test
    void parsesADocumentOnce() {
        ask("{ a }");
        ask("{ a }");

        assertThat(parsed).hasValue(1);
    }

    @Test
    void keepsNoMoreCharactersThanItsBound() {
        for (int i = 0; i < 60; i++) {
            ask("{ a } #" + i + "x".repeat(200_000));
        }
        parsed.set(0);
        for (int i = 0; i < 60; i++) {
            ask("{ a } #" + i + "x".repeat(200_000));
        }

        assertThat(parsed.get()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void keepsNoDocumentThatIsRefused() {
        for (int i = 0; i < 2; i++) {
            prepared.getDocumentAsync(ExecutionInput.newExecutionInput("{ a").build(), input -> {
                        parsed.incrementAndGet();
                        return new PreparsedDocumentEntry(
                                GraphqlErrorBuilder.newError().message("no").build());
                    })
                    .join();
        }

        assertThat(parsed).hasValue(2);
    }

    private void ask(String document) {
        prepared.getDocumentAsync(ExecutionInput.newExecutionInput(document).build(), input -> {
                    parsed.incrementAndGet();
                    return new PreparsedDocumentEntry(Parser.parse("{ a }"));
                })
                .join();
    }
}
