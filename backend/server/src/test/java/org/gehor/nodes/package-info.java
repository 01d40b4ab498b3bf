/** Several nodes as processes of their own, and what is left when one of them dies. */
@NullMarked
package org.gehor.nodes;

import org.jspecify.annotations.NullMarked;
