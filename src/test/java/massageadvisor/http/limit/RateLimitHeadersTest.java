package massageadvisor.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.time.Duration;
import massageadvisor.application.limit.RateLimit;
import massageadvisor.application.limit.RateLimitResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headers have the format of the IETF draft, with seconds rounded up. */
class RateLimitHeadersTest {
    private static final RateLimit LIMIT = new RateLimit(6_000, Duration.ofMinutes(1));

    private final RateLimitHeaders headers = new RateLimitHeaders("key", LIMIT);
    private final MultiMap written = MultiMap.caseInsensitiveMultiMap();

    @Test
    void containTheLimitAndWhatIsLeft() {
        headers.write(new RateLimitResult(true, LIMIT, 5_999, Duration.ofSeconds(42)), written);

        assertThat(written.get("RateLimit-Policy")).isEqualTo("\"key\";q=6000;w=60");
        assertThat(written.get("RateLimit")).isEqualTo("\"key\";r=5999;t=42");
        assertThat(written.contains("Retry-After")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 1, 1", "1000, 1, 1", "1001, 2, 2", "41999, 42, 42"})
    void containRetryAfterOnARefusal(long milliseconds, long t, String retryAfter) {
        headers.write(new RateLimitResult(false, LIMIT, 0, Duration.ofMillis(milliseconds)), written);

        assertThat(written.get("RateLimit")).isEqualTo("\"key\";r=0;t=" + t);
        assertThat(written.get("Retry-After")).isEqualTo(retryAfter);
    }
}
