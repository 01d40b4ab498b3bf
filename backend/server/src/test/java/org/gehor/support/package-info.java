/** What tests share: a real PostgreSQL, a node of the server on a free port, tokens of a local issuer, and people to act as. */
@NullMarked
package org.gehor.support;

import org.jspecify.annotations.NullMarked;
