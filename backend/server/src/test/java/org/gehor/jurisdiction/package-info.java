/** Clocks of the country profiles. */
@NullMarked
package org.gehor.jurisdiction;

import org.jspecify.annotations.NullMarked;
