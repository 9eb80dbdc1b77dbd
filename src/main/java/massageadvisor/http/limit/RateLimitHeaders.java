package massageadvisor.http.limit;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.RateLimitResult;

/** Writes the headers RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10). */
public final class RateLimitHeaders {
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit");

    private final String name;
    private final CharSequence policy;

    /**
     * Creates a writer.
     *
     * @param policyName name of the policy in the headers
     */
    public RateLimitHeaders(String policyName, RateLimit limit) {
        name = '"' + policyName + '"';
        policy = HttpHeaders.createOptimized(
                name + ";q=" + limit.requests() + ";w=" + limit.window().toSeconds());
    }

    /** Writes the headers, and {@code Retry-After} if the request was refused. */
    public void write(RateLimitResult result, MultiMap headers) {
        var seconds = wholeSeconds(result.untilReset());
        headers.set(POLICY, policy).set(LIMIT, name + ";r=" + result.remaining() + ";t=" + seconds);
        if (!result.allowed()) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        }
    }

    /** Rounded up, so that a retry after this time is not too early. */
    private static long wholeSeconds(Duration duration) {
        return duration.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
