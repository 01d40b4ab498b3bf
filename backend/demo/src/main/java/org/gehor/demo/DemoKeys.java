package org.gehor.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.gehor.notification.PushKeys;
import org.gehor.person.IdentityKeys;

/** Keys of the identity numbers and of web push: new ones for each demo, kept beside the data where these are kept. */
final class DemoKeys {

    private DemoKeys() {}

    static Map<String, String> settings(Optional<Path> data) {
        return data.map(folder -> folder.resolve("demo-keys.properties"))
                .map(DemoKeys::kept)
                .orElseGet(DemoKeys::fresh);
    }

    private static Map<String, String> kept(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                var properties = new Properties();
                properties.putAll(fresh());
                try (var out = Files.newBufferedWriter(file)) {
                    properties.store(out, "Keys of a demo's made-up people");
                }
            }
            var properties = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
            var settings = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
            return settings;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> fresh() {
        var keys = new TreeMap<>(PushKeys.generate());
        keys.put("gehor.person.keyset", IdentityKeys.newKeyset());
        keys.put("gehor.person.lookup-key", IdentityKeys.newLookupKey());
        return keys;
    }
}
