/**
 * The heart: a case with its kind and state, its parties and what each may see, dialogue, answer and clock. Every change is
 * one short transaction that also writes one event; everything else follows from the event.
 */
@ApplicationModule(
        displayName = "cases",
        allowedDependencies = {
            "attachment",
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
package org.gehor.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
