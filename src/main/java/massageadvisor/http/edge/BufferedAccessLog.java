package massageadvisor.http.edge;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import massageadvisor.application.PeriodicTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the access log to standard output, past the other handlers and buffered, if logs are JSON: unbuffered writes
 * took a tenth of the time of a preview. A crash may lose the lines of the last second. All other logs are written at
 * once.
 */
@Singleton
@Startup
class BufferedAccessLog {
    private static final Duration FLUSH_INTERVAL = Duration.ofSeconds(1);

    private final JsonAccessLog lines = new JsonAccessLog(new FileOutputStream(FileDescriptor.out));
    private final boolean on;
    private final Clock clock;
    private final PeriodicTask flushes;

    BufferedAccessLog(@ConfigProperty(name = "quarkus.log.console.json.enabled") boolean json, Clock clock) {
        this.on = json;
        this.clock = clock;
        this.flushes = PeriodicTask.every(FLUSH_INTERVAL, "flush of the access log", this::flush);
    }

    boolean isOn() {
        return on;
    }

    void log(String message) {
        try {
            lines.write(clock.millis(), message);
        } catch (IOException e) {
            Log.error("Cannot write the access log", e);
        }
    }

    private void flush() {
        try {
            lines.flush();
        } catch (IOException e) {
            Log.error("Cannot write the access log", e);
        }
    }

    @PreDestroy
    void stop() {
        flushes.close();
        flush();
    }
}
