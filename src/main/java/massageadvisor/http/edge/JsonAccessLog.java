package massageadvisor.http.edge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Writes one JSON object per line, with the members of other log lines. The messages need no escaping. Buffered;
 * thread- safe.
 */
final class JsonAccessLog {
    private static final int BUFFER_SIZE = 64 * 1024;

    private final OutputStream out;
    private long second = -1;
    private String secondText = "";

    JsonAccessLog(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER_SIZE);
    }

    /**
     * Writes a line.
     *
     * @throws IOException if the buffer was full and could not be written
     */
    synchronized void write(long millis, String message) throws IOException {
        out.write(line(millis, message).getBytes(StandardCharsets.ISO_8859_1));
    }

    private String line(long millis, String message) {
        return "{\"timestamp\":\"" + secondOf(millis) + '.' + threeDigits(millis % 1_000)
                + "Z\",\"loggerName\":\"massageadvisor.access\",\"level\":\"INFO\",\"message\":\"" + message + "\"}\n";
    }

    /** Cached, so that it is formatted once per second. */
    private String secondOf(long millis) {
        if (second != millis / 1_000) {
            second = millis / 1_000;
            var text = Instant.ofEpochSecond(second).toString();
            secondText = text.substring(0, text.length() - 1);
        }
        return secondText;
    }

    private static String threeDigits(long number) {
        return number < 10 ? "00" + number : number < 100 ? "0" + number : Long.toString(number);
    }

    /**
     * Writes what is buffered.
     *
     * @throws IOException if it could not be written
     */
    synchronized void flush() throws IOException {
        out.flush();
    }
}
