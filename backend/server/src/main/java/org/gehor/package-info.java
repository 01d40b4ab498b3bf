/** Gehör: patients and relatives are heard by their health care. Each package below is a room; see {@code docs/house.md}. */
@NullMarked
package org.gehor;

import org.jspecify.annotations.NullMarked;
