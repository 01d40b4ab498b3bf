/** Who acts: the actor of a request, how a token becomes one, and what a token must hold. */
@NamedInterface("security")
@NullMarked
package org.gehor.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
