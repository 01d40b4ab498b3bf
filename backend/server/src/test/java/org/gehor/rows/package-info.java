/** The database's own proof: what each role sees and may write, around the services; and which plans the real statements get. */
@NullMarked
package org.gehor.rows;

import org.jspecify.annotations.NullMarked;
