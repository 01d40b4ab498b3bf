/** The GraphQL edge: who may call which operation, ids, problems, limits, paging, errors. */
@NamedInterface("graphql")
@NullMarked
package org.gehor.platform.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
