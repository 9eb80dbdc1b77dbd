package massageadvisor.http.edge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Writes one JSON object per line, with the members of other log lines. The messages need no escaping. */
final class JsonAccessLogHandler extends Handler {
    private static final int BUFFER_SIZE = 64 * 1024;

    private final OutputStream out;
    private long second = -1;
    private String secondText = "";

    JsonAccessLogHandler(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER_SIZE);
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        try {
            out.write(line(logged).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            reportError("cannot write an access log line", e, ErrorManager.WRITE_FAILURE);
        }
    }

    private String line(LogRecord logged) {
        long millis = logged.getMillis();
        return "{\"timestamp\":\"" + secondOf(millis) + '.' + threeDigits(millis % 1_000)
                + "Z\",\"loggerName\":\"massageadvisor.access\",\"level\":\"INFO\",\"message\":\"" + logged.getMessage()
                + "\"}\n";
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

    @Override
    public synchronized void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            reportError("cannot flush the access log", e, ErrorManager.FLUSH_FAILURE);
        }
    }

    /** Does not close the stream, because this handler does not own it. */
    @Override
    public void close() {
        flush();
    }
}
