/**
 * Citizens: who they are by national identity number, which is stored encrypted with a keyed hash to look up by, how notices
 * reach them, and the one who is asking.
 */
@ApplicationModule(
        displayName = "person",
        allowedDependencies = {"platform::security", "platform::database", "platform::graphql"})
@NullMarked
package org.gehor.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
