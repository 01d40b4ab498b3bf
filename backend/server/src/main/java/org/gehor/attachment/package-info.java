/**
 * Files: resumable upload, check of what they are, traces taken out, scan, store, download. Knows drafts, cases and letters by
 * their ids only; {@code submission} and {@code cases} make a file part of what they send.
 */
@ApplicationModule(
        displayName = "attachment",
        allowedDependencies = {
            "platform::security",
            "platform::database",
            "platform::events",
            "platform::graphql",
            "platform::rest"
        })
@NullMarked
package org.gehor.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
