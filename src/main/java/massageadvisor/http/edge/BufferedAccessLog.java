package massageadvisor.http.edge;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Duration;
import java.util.logging.Logger;
import massageadvisor.application.Repeated;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where logs are JSON, writes access lines in blocks: with a write for each, they would take a tenth of the time of a
 * preview. A crash may lose those of the last second; all other logs are written at once.
 */
@Singleton
@Startup
class BufferedAccessLog {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Logger logger = Logger.getLogger(AccessLog.CATEGORY);
    private final JsonAccessLogHandler handler = new JsonAccessLogHandler(new FileOutputStream(FileDescriptor.out));
    private final boolean inBlocks;
    private final Repeated flushes;

    BufferedAccessLog(@ConfigProperty(name = "quarkus.log.console.json.enabled") boolean json) {
        inBlocks = json;
        flushes = Repeated.every(LONGEST_WAIT, "access log", handler::flush);
        if (inBlocks) {
            logger.setUseParentHandlers(false);
            logger.addHandler(handler);
        }
    }

    @PreDestroy
    void stop() {
        flushes.close();
        if (inBlocks) {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        handler.flush();
    }
}
