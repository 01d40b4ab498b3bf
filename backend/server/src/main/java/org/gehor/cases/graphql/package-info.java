/** The case as GraphQL shows it: its fields, queries, mutations and stream. Uses all other rooms of the case; none uses it. */
@NullMarked
package org.gehor.cases.graphql;

import org.jspecify.annotations.NullMarked;
