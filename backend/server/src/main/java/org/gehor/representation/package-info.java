/**
 * On whose authority somebody acts for a patient in a case: asked of the patient, checked by staff, ended at once. What it opens
 * is told by the scope of a case; this room only writes what the scope is made of.
 */
@ApplicationModule(
        displayName = "representation",
        allowedDependencies = {
            "cases",
            "attachment",
            "person",
            "jurisdiction",
            "platform::security",
            "platform::database",
            "platform::events",
            "platform::graphql"
        })
@NullMarked
package org.gehor.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
