package massageadvisor.http.edge;

import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Logs one line per request when it ends. */
@Singleton
class AccessLog {
    private static final Logger LOG = Logger.getLogger("massageadvisor.access");
    private static final int INITIAL_CAPACITY = 200;

    private final BufferedAccessLog buffered;

    AccessLog(BufferedAccessLog buffered) {
        this.buffered = buffered;
    }

    void log(EndedRequest request) {
        if (LOG.isInfoEnabled()) {
            if (buffered.isOn()) {
                buffered.log(message(request));
            } else {
                LOG.info(message(request));
            }
        }
    }

    /** Nothing in it needs escaping. Written without a formatter, because every request writes a line. */
    private static String message(EndedRequest request) {
        var message = new StringBuilder(INITIAL_CAPACITY)
                .append("method=")
                .append(request.method())
                .append(" route=")
                .append(request.route())
                .append(" status=")
                .append(request.status())
                .append(" milliseconds=")
                .append(TimeUnit.NANOSECONDS.toMillis(request.nanos()))
                .append(" request=")
                .append(request.requestId());
        if (request.key() != null) {
            message.append(" key=").append(request.key());
        }
        return message.toString();
    }
}
