/** The case's time, standing still and running again: with a reason that both sides read, and counted by the rules of the country. */
@NullMarked
package org.gehor.cases.clock;

import org.jspecify.annotations.NullMarked;
