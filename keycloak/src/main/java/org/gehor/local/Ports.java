package org.gehor.local;

import java.io.IOException;
import java.net.ServerSocket;

/** Free and taken TCP ports of this machine. */
final class Ports {
    private Ports() {}

    /** The port the options ask for, or a free one. */
    static int choose(LocalOptions options, String service) {
        try (ServerSocket socket = new ServerSocket(options.port())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalServiceException(
                    "Port " + options.port() + " for " + service
                            + " is taken. Stop what uses it or choose another with " + options.portProperty() + ".",
                    e);
        }
    }
}
