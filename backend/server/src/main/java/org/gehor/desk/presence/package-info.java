/** Who of the staff has a case open at this moment. Names only; nothing of the case is read, and nothing is kept. */
@NullMarked
package org.gehor.desk.presence;

import org.jspecify.annotations.NullMarked;
