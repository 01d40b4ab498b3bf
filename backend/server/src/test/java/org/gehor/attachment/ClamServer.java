package org.gehor.attachment;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks {@code INSTREAM} of clamd on a port of its own and finds the EICAR file; when told to, it hangs up instead. */
final class ClamServer implements AutoCloseable {

    private final ServerSocket server;
    private volatile boolean answering = true;

    ClamServer() {
        try {
            server = new ServerSocket(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    void answer(boolean answer) {
        answering = answer;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                if (answering) {
                    answer(socket);
                }
            } catch (IOException brokenOff) {
                continue;
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var content = new StringBuilder();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        var found = content.indexOf("EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE") >= 0;
        var said = found ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
        socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
