/**
 * What is known of data itself: who opened a case and why, questions about that, copies of everything held about a person, and
 * how long things are kept. Reads the rows of all rooms under the citizen's own role; no room knows of this one.
 */
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {
            "cases",
            "organisation",
            "person",
            "jurisdiction",
            "platform::security",
            "platform::database",
            "platform::events",
            "platform::graphql",
            "platform::rest",
            "platform::pdf"
        })
@NullMarked
package org.gehor.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
