package org.gehor.platform.graphql;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Finds things of one schema type for {@code node(id)}; a room has one for each of its types that implement {@code Node}. */
public interface NodeResolver {

    /** Name of the schema type, which its public ids begin with. */
    String type();

    /** The Java type that {@link #find} gives; exactly this class stands for the schema type. */
    Class<?> javaType();

    /** The thing, if the current actor may see it; empty otherwise. */
    Mono<?> find(UUID id);
}
