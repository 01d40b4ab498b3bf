/** The event log: appending, reading on from a cursor, live feeds, and followers that work from it. */
@NamedInterface("events")
@NullMarked
package org.gehor.platform.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
