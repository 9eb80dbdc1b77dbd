package massageadvisor.http.limit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import massageadvisor.access.DefaultKey;

/** A connection from its own forwarded address, on which a test sends bytes at its own pace. */
final class RawConnection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 10_000;
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final Socket socket;
    private final String address = "192.0.2." + ADDRESSES.incrementAndGet();
    private final String key = FreshKey.text();

    RawConnection() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
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

    /** Reads once; returns an empty text if the other side has closed the connection. */
    String read() throws IOException {
        var bytes = new byte[8_192];
        return new String(bytes, 0, Math.max(0, socket.getInputStream().read(bytes)), ISO_8859_1);
    }

    /** Reads until the other side closes the connection. */
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
