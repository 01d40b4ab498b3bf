/** The edge of what does not go by GraphQL: the same token, the same words for refusals, as RFC 9457 has them. */
@NamedInterface("rest")
@NullMarked
package org.gehor.platform.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
