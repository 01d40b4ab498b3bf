/** Knows no feature: who acts, transactions under row rules, the event log and its followers, the GraphQL edge. */
@ApplicationModule(
        displayName = "platform",
        allowedDependencies = {})
@NullMarked
package org.gehor.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
