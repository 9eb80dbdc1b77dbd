package massageadvisor.http.edge;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Duration;
import java.util.logging.Logger;
import massageadvisor.application.PeriodicTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Buffers the access log if logs are JSON: unbuffered writes took a tenth of the time of a preview. A crash may lose
 * the lines of the last second. All other logs are written at once.
 */
@Singleton
@Startup
class BufferedAccessLog {
    private static final Duration FLUSH_INTERVAL = Duration.ofSeconds(1);

    private final Logger logger = Logger.getLogger(AccessLog.CATEGORY);
    private final JsonAccessLogHandler handler = new JsonAccessLogHandler(new FileOutputStream(FileDescriptor.out));
    private final boolean buffered;
    private final PeriodicTask flushes;

    BufferedAccessLog(@ConfigProperty(name = "quarkus.log.console.json.enabled") boolean json) {
        buffered = json;
        flushes = PeriodicTask.every(FLUSH_INTERVAL, "flush of the access log", handler::flush);
        if (buffered) {
            logger.setUseParentHandlers(false);
            logger.addHandler(handler);
        }
    }

    @PreDestroy
    void stop() {
        flushes.close();
        if (buffered) {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        handler.flush();
    }
}
