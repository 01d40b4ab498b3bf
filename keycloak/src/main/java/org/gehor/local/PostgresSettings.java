package org.gehor.local;

import java.util.Map;
import java.util.TreeMap;

/** Server settings that both ways share. */
final class PostgresSettings {
    private PostgresSettings() {}

    /** Durability is switched off for data that are thrown away: tests then run several times faster. */
    static Map<String, String> of(boolean thrownAway) {
        String durable = thrownAway ? "off" : "on";
        Map<String, String> settings = new TreeMap<>();
        settings.put("max_connections", LocalPostgres.MAX_CONNECTIONS);
        settings.put("fsync", durable);
        settings.put("full_page_writes", durable);
        settings.put("synchronous_commit", durable);
        settings.put("max_wal_size", "2GB");
        settings.put("shared_buffers", "256MB");
        settings.put("timezone", "UTC");
        return settings;
    }
}
