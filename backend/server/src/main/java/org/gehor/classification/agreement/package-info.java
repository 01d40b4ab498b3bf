/** How well two coders agree who coded the same cases apart: Cohen's kappa, for those who lead. */
@NullMarked
package org.gehor.classification.agreement;

import org.jspecify.annotations.NullMarked;
