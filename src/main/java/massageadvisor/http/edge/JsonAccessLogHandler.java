package massageadvisor.http.edge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Writes one JSON object a line, of the members that other log lines have; what it says needs no escape. */
final class JsonAccessLogHandler extends Handler {
    private static final int BLOCK = 64 * 1024;

    private final OutputStream out;
    private long second = -1;
    private String secondText = "";

    JsonAccessLogHandler(OutputStream out) {
        this.out = new BufferedOutputStream(out, BLOCK);
    }

    @Override
    public synchronized void publish(LogRecord one) {
        try {
            out.write(line(one).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            reportError("an access line cannot be written", e, ErrorManager.WRITE_FAILURE);
        }
    }

    private String line(LogRecord one) {
        long millis = one.getMillis();
        return "{\"timestamp\":\"" + secondOf(millis) + '.' + threeDigits(millis % 1_000)
                + "Z\",\"loggerName\":\"massageadvisor.access\",\"level\":\"INFO\",\"message\":\"" + one.getMessage()
                + "\"}\n";
    }

    /** Formatted once a second. */
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

    @Override
    public synchronized void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            reportError("access lines cannot be written", e, ErrorManager.FLUSH_FAILURE);
        }
    }

    /** The stream is not this handler's. */
    @Override
    public void close() {
        flush();
    }
}
