package org.gehor.audit.export;

import java.time.Instant;
import java.util.UUID;
import org.gehor.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** A copy that was asked for. Schema type {@code DataExport}. */
record DataExport(
        UUID exportId,
        ExportFormat format,
        Instant askedAt,
        Instant expiresAt,
        @Nullable Instant fetchedAt) {

    static final String TYPE = "DataExport";

    public String id() {
        return GlobalId.of(TYPE, exportId);
    }

    public String path() {
        return ExportRoutes.PATH + "/" + id();
    }
}
