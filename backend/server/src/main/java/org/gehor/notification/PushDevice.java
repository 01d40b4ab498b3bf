package org.gehor.notification;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** A browser that shows notices. Schema type {@code PushDevice}. */
record PushDevice(UUID deviceId, @Nullable String device, OffsetDateTime since) {

    static final String TYPE = "PushDevice";

    /** The public id. */
    public String id() {
        return GlobalId.of(TYPE, deviceId);
    }
}
