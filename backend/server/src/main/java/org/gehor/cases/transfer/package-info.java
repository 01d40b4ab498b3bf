/** A case passes to another unit: what that changes, said before, and what is left of it where it was. */
@NullMarked
package org.gehor.cases.transfer;

import org.jspecify.annotations.NullMarked;
