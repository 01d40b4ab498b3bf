/**
 * What cases are about, in categories of sets that are data: coded at intake and later, each coding a version; a second coder who
 * has not seen the first coding; and how well coders agree. Only staff who read a case see its coding here.
 */
@ApplicationModule(
        displayName = "classification",
        allowedDependencies = {
            "cases",
            "organisation",
            "jurisdiction",
            "platform::security",
            "platform::database",
            "platform::graphql"
        })
@NullMarked
package org.gehor.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
