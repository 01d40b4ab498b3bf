/**
 * The chain over the event log and the access log: one node at a time seals what has settled, and a command looks whether all is
 * still as it was sealed. Nothing of it happens in the transactions that write the logs.
 */
@NullMarked
package org.gehor.audit.seal;

import org.jspecify.annotations.NullMarked;
