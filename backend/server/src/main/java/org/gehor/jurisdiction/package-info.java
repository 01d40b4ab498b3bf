/** Country profiles: what the law and practice of a country say, as data. Adding a country adds a file, not code. */
@ApplicationModule(
        displayName = "jurisdiction",
        allowedDependencies = {})
@NullMarked
package org.gehor.jurisdiction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
