/** Tests of the tree, its search and import, and of who works where. */
@NullMarked
package org.gehor.organisation;

import org.jspecify.annotations.NullMarked;
