/** What may follow an answer, or come instead of one: rating, reopening, withdrawal. */
@NullMarked
package org.gehor.cases.after;

import org.jspecify.annotations.NullMarked;
