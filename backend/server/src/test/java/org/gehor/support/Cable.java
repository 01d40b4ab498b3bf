package org.gehor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A cable to a server that can be cut and mended. */
public final class Cable implements AutoCloseable {

    private final String host;
    private final int port;
    private final int delay;
    private final ServerSocket plug;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile boolean cut;

    /** @param target host and port with a colon between */
    public Cable(String target) {
        this(target, 0);
    }

    /** @param delay milliseconds that what is sent to the target takes to get there */
    public Cable(String target, int delay) {
        this.delay = delay;
        this.host = target.substring(0, target.lastIndexOf(':'));
        this.port = Integer.parseInt(target.substring(target.lastIndexOf(':') + 1));
        try {
            plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where to plug in. */
    public String address() {
        return "localhost:" + plug.getLocalPort();
    }

    /** Ends what is under way and lets nothing through. */
    public void cut() {
        cut = true;
        open.forEach(Cable::end);
        open.clear();
    }

    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!plug.isClosed()) {
            try {
                join(plug.accept());
            } catch (IOException closed) {
                continue; // the loop's condition tells whether it was the plug
            }
        }
    }

    private void join(Socket near) throws IOException {
        if (cut) {
            near.close();
            return;
        }
        var far = new Socket(host, port);
        open.add(near);
        open.add(far);
        Thread.ofVirtual().start(() -> copy(near, far, delay));
        Thread.ofVirtual().start(() -> copy(far, near, 0));
    }

    private static void copy(Socket from, Socket to, int delay) {
        var buffer = new byte[8_192];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                Thread.sleep(delay);
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException ended) {
            // both ends are closed below
        }
        end(from);
        end(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        plug.close();
        cut();
    }
}
