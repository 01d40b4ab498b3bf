package org.gehor.platform.graphql;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Aliases let one document ask the same costly thing many times over; beyond a number there is no honest use for them. */
final class AliasLimit extends SimplePerformantInstrumentation {

    private final int most;

    AliasLimit(int most) {
        this.most = most;
    }

    @Override
    public @Nullable InstrumentationContext<graphql.ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var count = aliases(parameters.getExecutionContext().getDocument());
        if (count > most) {
            throw new AbortExecutionException("Too many aliases: " + count + " > " + most);
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static int aliases(Document document) {
        var count = new AtomicInteger();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitField(
                                    Field field, TraverserContext<graphql.language.Node> at) {
                                if (field.getAlias() != null) {
                                    count.incrementAndGet();
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        return count.get();
    }
}
