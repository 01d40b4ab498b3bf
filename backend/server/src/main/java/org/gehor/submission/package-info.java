/** What comes before a case: drafts, the forms with their limits, and filing once however often it is sent. */
@ApplicationModule(
        displayName = "submission",
        allowedDependencies = {
            "cases",
            "representation",
            "attachment",
            "organisation",
            "person",
            "jurisdiction",
            "platform::security",
            "platform::database",
            "platform::events",
            "platform::graphql"
        })
@NullMarked
package org.gehor.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
