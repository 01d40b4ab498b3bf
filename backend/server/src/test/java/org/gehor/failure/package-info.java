/** Nodes as processes of their own, and what is left when one of them is killed. */
@NullMarked
package org.gehor.failure;

import org.jspecify.annotations.NullMarked;
