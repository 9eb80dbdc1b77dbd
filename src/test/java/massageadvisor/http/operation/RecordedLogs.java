package massageadvisor.http.operation;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged while it is open, with parameters and failures; the access log for itself. */
public final class RecordedLogs extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    private static final String ACCESS = "massageadvisor.access";
    private static final int PATIENCE = 10;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> accessLines = new LinkedBlockingQueue<>();

    private RecordedLogs() {}

    public static RecordedLogs open() {
        var recorded = new RecordedLogs();
        recorded.setLevel(Level.ALL);
        ROOT.addHandler(recorded);
        return recorded;
    }

    /** All that is no access line. */
    public List<String> lines() {
        return lines;
    }

    /** The access line of the next request; it may come after the answer has. */
    String nextAccess() throws InterruptedException {
        var line = accessLines.poll(PATIENCE, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("no access line");
        }
        return line;
    }

    @Override
    public void publish(LogRecord one) {
        if (one.getLoggerName().equals(ACCESS)) {
            accessLines.add(one.getMessage());
        } else {
            var parameters = one.getParameters() == null ? List.of() : List.of(one.getParameters());
            lines.add(one.getLoggerName() + " " + one.getMessage() + " " + parameters + " " + one.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
