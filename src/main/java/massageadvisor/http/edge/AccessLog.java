package massageadvisor.http.edge;

import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Logs one line per request when it ends. */
@Singleton
class AccessLog {
    static final String CATEGORY = "massageadvisor.access";
    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final int INITIAL_CAPACITY = 200;

    /** Nothing in a line needs escaping. Written without a formatter, because every request writes a line. */
    void log(EndedRequest request) {
        if (LOG.isInfoEnabled()) {
            var line = new StringBuilder(INITIAL_CAPACITY)
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
                line.append(" key=").append(request.key());
            }
            LOG.info(line.toString());
        }
    }
}
