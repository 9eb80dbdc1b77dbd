package massageadvisor.http.limit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import massageadvisor.access.DefaultKey;

/** A connection from an address of its own that sends what, and as slowly, as a test wants. */
final class RawConnection implements AutoCloseable {
    private static final int PATIENCE = 10_000;
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final Socket socket;
    private final String address = "192.0.2." + ADDRESSES.incrementAndGet();
    private final String key = FreshKey.text();

    RawConnection() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
    }

    String key() {
        return key;
    }

    void sendHead(String path, int length) throws IOException {
        send("POST " + path + " HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: " + address + "\r\n" + DefaultKey.HEADER + ": "
                + key + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n");
    }

    void sendChunkedHead(String path) throws IOException {
        send("POST " + path + " HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: " + address + "\r\n" + DefaultKey.HEADER + ": "
                + key + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** What has come by one reading, or nothing if the other side has closed. */
    String read() throws IOException {
        var bytes = new byte[8_192];
        return new String(bytes, 0, Math.max(0, socket.getInputStream().read(bytes)), ISO_8859_1);
    }

    /** Everything until the other side closes. */
    String readAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }

    boolean hasAnswer() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
