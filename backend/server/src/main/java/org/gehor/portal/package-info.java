/**
 * Serves the portal's files and tells it where to log in. In production a web server may serve the files instead; the
 * settings at {@code /config.json} come from here either way.
 */
@ApplicationModule(
        displayName = "portal",
        allowedDependencies = {"platform::security"})
@NullMarked
package org.gehor.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
