/**
 * Notices outside the service that something waits inside it. They follow from the inbox's events, go by channels of their
 * own (e-mail, text message, web push; one that fails stops no other), are sent once as far as anybody can know, at the times
 * and by the ways that their person has chosen, and say nothing of the matter: neither case, unit nor name.
 */
@ApplicationModule(
        displayName = "notification",
        allowedDependencies = {
            "person",
            "inbox",
            "cases",
            "jurisdiction",
            "platform::security",
            "platform::database",
            "platform::events",
            "platform::graphql"
        })
@NullMarked
package org.gehor.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
