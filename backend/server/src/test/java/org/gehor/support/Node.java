package org.gehor.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gehor.GehorApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A node beside the shared one, for what must not happen to that: settings of its own, a network that is cut, an end. */
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts one on a free port.
     *
     * @param settings on top of those of every node under test
     */
    public static Node start(Map<String, String> settings, String... profiles) {
        var all = new LinkedHashMap<>(ServerSettings.all());
        all.put("server.port", "0");
        all.putAll(settings);
        return new Node(new SpringApplicationBuilder(GehorApplication.class)
                .registerShutdownHook(false)
                .profiles(profiles)
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new)));
    }

    public int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    public Wire wire() {
        return new Wire(port());
    }

    @Override
    public void close() {
        context.close();
    }
}
