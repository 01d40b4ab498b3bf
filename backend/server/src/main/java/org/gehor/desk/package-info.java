/**
 * The staff's work around cases: the queue and its live changes, which show no content of a case; inside, notes between colleagues
 * and who has a case open.
 */
@ApplicationModule(
        displayName = "desk",
        allowedDependencies = {
            "cases",
            "organisation",
            "representation",
            "jurisdiction",
            "platform::security",
            "platform::database",
            "platform::events",
            "platform::graphql"
        })
@NullMarked
package org.gehor.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
