/** Tests of the files of organisations and roles. */
@NullMarked
package org.gehor.organisation.importing;

import org.jspecify.annotations.NullMarked;
