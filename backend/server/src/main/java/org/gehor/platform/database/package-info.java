/** The one place where a transaction begins, takes the actor's database role, and is retried or shielded. */
@NamedInterface("database")
@NullMarked
package org.gehor.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
