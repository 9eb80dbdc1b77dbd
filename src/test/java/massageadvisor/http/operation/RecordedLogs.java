package massageadvisor.http.operation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged while it is open, with parameters and failures. */
public final class RecordedLogs extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private RecordedLogs() {}

    public static RecordedLogs open() {
        var recorded = new RecordedLogs();
        recorded.setLevel(Level.ALL);
        ROOT.addHandler(recorded);
        return recorded;
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord one) {
        var parameters = one.getParameters() == null ? List.of() : List.of(one.getParameters());
        lines.add(one.getLoggerName() + " " + one.getMessage() + " " + parameters + " " + one.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
