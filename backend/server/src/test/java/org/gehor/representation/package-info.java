@NullMarked
package org.gehor.representation;

import org.jspecify.annotations.NullMarked;
