package massageadvisor.persistence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stands between the driver and the server. It passes one statement on, lets the server execute and commit it, and then
 * closes the connection instead of passing on the reply.
 */
final class ReplyDroppingProxy implements AutoCloseable {
    private static final int BUFFER = 65_536;

    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CountDownLatch dropped = new CountDownLatch(1);
    private final int server;
    private volatile String statement = "\0";
    private volatile boolean isSent;

    ReplyDroppingProxy(int server) throws IOException {
        this.server = server;
        daemon(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void dropRepliesTo(String part) {
        statement = part;
    }

    void awaitDropped() throws InterruptedException {
        if (!dropped.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no reply was dropped");
        }
    }

    private void accept() throws IOException {
        var driver = listener.accept();
        var backend = new Socket(InetAddress.getLoopbackAddress(), server);
        daemon(() -> copy(driver, backend, false));
        daemon(() -> copy(backend, driver, true));
    }

    private void copy(Socket from, Socket to, boolean isReply) throws IOException {
        try (from;
                to) {
            var buffer = new byte[BUFFER];
            int length = from.getInputStream().read(buffer);
            while (length >= 0) {
                if (isReply && isSent) {
                    dropped.countDown();
                    return;
                }
                isSent |= !isReply && new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(statement);
                to.getOutputStream().write(buffer, 0, length);
                length = from.getInputStream().read(buffer);
            }
        }
    }

    /** Work that may fail, because its connection is closed. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The connection was closed.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
