package massageadvisor.http.limit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits that a test can reach. Each test sends X-Forwarded-For addresses of its own, as a proxy would. */
public final class SmallLimits implements QuarkusTestProfile {
    static final int REQUESTS_PER_KEY = 10;
    static final int REQUESTS_PER_ADDRESS = 20;
    static final int CONCURRENT_REQUESTS = 4;
    static final int BODY_SECONDS = 2;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "massage-advisor.limits.window", "24h",
                "massage-advisor.limits.requests-per-key", "" + REQUESTS_PER_KEY,
                "massage-advisor.limits.requests-per-address", "" + REQUESTS_PER_ADDRESS,
                "massage-advisor.limits.concurrent-requests", "" + CONCURRENT_REQUESTS,
                "massage-advisor.limits.body-time", BODY_SECONDS + "s",
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }
}
