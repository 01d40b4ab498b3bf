/** The letters of a case: sent, in the making, read, and whose turn it is. */
@NullMarked
package org.gehor.cases.dialogue;

import org.jspecify.annotations.NullMarked;
