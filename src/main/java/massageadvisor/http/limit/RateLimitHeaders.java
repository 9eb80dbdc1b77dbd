package massageadvisor.http.limit;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.RateLimitResult;

/** Tells callers where they stand (draft-ietf-httpapi-ratelimit-headers-10). */
public final class RateLimitHeaders {
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit");

    private final String name;
    private final CharSequence policy;

    /** With the name of the policy in the headers. */
    public RateLimitHeaders(String policyName, RateLimit quota) {
        name = '"' + policyName + '"';
        policy = HttpHeaders.createOptimized(
                name + ";q=" + quota.requests() + ";w=" + quota.window().toSeconds());
    }

    /** For every answer, and with {@code Retry-After} on a refusal. */
    public void write(RateLimitResult spending, MultiMap headers) {
        var seconds = wholeSeconds(spending.untilReset());
        headers.set(POLICY, policy).set(LIMIT, name + ";r=" + spending.remaining() + ";t=" + seconds);
        if (!spending.allowed()) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        }
    }

    /** Rounded up: who comes back then comes late enough. */
    private static long wholeSeconds(Duration duration) {
        return duration.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
