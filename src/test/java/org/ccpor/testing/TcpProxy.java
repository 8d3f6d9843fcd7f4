package org.ccpor.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line that a test can break: stands between a browser and the application on a port of its own. */
public final class TcpProxy implements AutoCloseable {
    private static final int BUFFER_BYTES = 16_384;

    private final ServerSocket door;
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile boolean refusing;

    /** Both ends of one connection. A frozen line keeps its sockets open and swallows what is sent. */
    private static final class Line {
        private final Socket browser;
        private final Socket server;
        private volatile boolean frozen;

        private Line(Socket browser, Socket server) {
            this.browser = browser;
            this.server = server;
        }

        private void close() {
            quietly(browser);
            quietly(server);
        }
    }

    public TcpProxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Half-open: every present connection stays open and carries nothing any more; new ones work. */
    public void freeze() {
        lines.forEach(it -> it.frozen = true);
    }

    /** The line is cut: present connections end, new ones are ended at once. */
    public void cut() {
        refusing = true;
        lines.forEach(Line::close);
    }

    /** The line is back. */
    public void fix() {
        refusing = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                if (refusing) {
                    quietly(browser);
                } else {
                    connect(browser);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket browser) {
        try {
            var line = new Line(browser, new Socket(InetAddress.getLoopbackAddress(), target));
            lines.add(line);
            Thread.ofVirtual().start(() -> carry(line, line.browser, line.server));
            Thread.ofVirtual().start(() -> carry(line, line.server, line.browser));
        } catch (IOException serverIsDown) {
            quietly(browser);
        }
    }

    private void carry(Line line, Socket from, Socket to) {
        var buffer = new byte[BUFFER_BYTES];
        try {
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                if (!line.frozen) {
                    to.getOutputStream().write(buffer, 0, read);
                    to.getOutputStream().flush();
                }
            }
        } catch (IOException ended) {
            // Either end hung up; the other is told below.
        }
        if (!line.frozen) {
            line.close();
            lines.remove(line);
        }
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // Closing is all we wanted.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        lines.forEach(Line::close);
    }
}
