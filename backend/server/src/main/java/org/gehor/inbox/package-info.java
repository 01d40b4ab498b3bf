/**
 * The citizen's inbox: items that follow from the events of a case, what is read of them, and a live subscription. The
 * receipt, a question and the answer are found here after login; notices elsewhere only say that something waits.
 */
@ApplicationModule(
        displayName = "inbox",
        allowedDependencies = {
            "cases",
            "platform::security",
            "platform::database",
            "platform::events",
            "platform::graphql"
        })
@NullMarked
package org.gehor.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
