/** The staff's work around cases; here so far: the queue and its live changes. Shows no content of a case. */
@ApplicationModule(
        displayName = "desk",
        allowedDependencies = {
            "cases",
            "organisation",
            "platform::security",
            "platform::database",
            "platform::events",
            "platform::graphql"
        })
@NullMarked
package org.gehor.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
