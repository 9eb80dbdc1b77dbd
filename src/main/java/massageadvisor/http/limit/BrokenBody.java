package massageadvisor.http.limit;

import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Map;
import massageadvisor.http.problem.ProblemCode;
import massageadvisor.http.problem.Refusal;

/** Answers a body that breaks the rules of its transfer coding. The framework would close the connection silently. */
final class BrokenBody {
    private BrokenBody() {}

    /** Answers 400, unless the caller has disconnected. The framework closes the connection afterwards. */
    static void answer(RoutingContext context, Throwable cause) {
        var response = context.response();
        if (isDisconnection(cause) || response.headWritten() || response.ended()) {
            return;
        }
        if (context.request().version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.fail(new Refusal(
                ProblemCode.INVALID_REQUEST,
                "The body could not be read: a chunk has an invalid size or end (RFC 9112, section 7.1).",
                Map.of()));
        flush(context);
    }

    /** The framework closes the connection before it would flush the answer. */
    private static void flush(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection) {
            connection.channelHandlerContext().flush();
        }
    }

    private static boolean isDisconnection(Throwable cause) {
        return cause instanceof IOException || cause instanceof VertxException;
    }
}
