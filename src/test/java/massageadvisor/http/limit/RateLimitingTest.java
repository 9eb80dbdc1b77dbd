package massageadvisor.http.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import massageadvisor.access.DefaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request above a rate limit is refused with a problem and headers. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class RateLimitingTest {
    private static final String WAITS = "[0-9]{1,5}";

    @Test
    void eachAddressHasItsLimitWhateverItSends() {
        for (int time = 0; time < SmallLimits.REQUESTS_PER_ADDRESS; time++) {
            from("203.0.113.1", time % 2 == 0 ? "/v1/causes" : "/nowhere").statusCode(time % 2 == 0 ? 200 : 404);
        }

        refused(from("203.0.113.1", "/v1/causes"), "address", SmallLimits.REQUESTS_PER_ADDRESS);
        refused(from("203.0.113.1", "/q/health/../../v1/causes"), "address", SmallLimits.REQUESTS_PER_ADDRESS);
        from("203.0.113.2", "/v1/causes").statusCode(200);
    }

    @Test
    void anIpv6NetworkCountsAsOne() {
        for (int time = 0; time < SmallLimits.REQUESTS_PER_ADDRESS; time++) {
            from("2001:db8:1:2::" + time, "/v1/causes").statusCode(200);
        }

        from("2001:db8:1:2:ffff::1", "/v1/causes").statusCode(429);
        from("2001:db8:1:3::1", "/v1/causes").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics"})
    void managementPathsHaveNoLimit(String path) {
        for (int time = 0; time < SmallLimits.REQUESTS_PER_ADDRESS + 5; time++) {
            from("203.0.113.3", path).statusCode(200);
        }
    }

    @Test
    void aKeyHasOneLimitOverAllAddresses() {
        var key = FreshKey.text();
        for (int left = SmallLimits.REQUESTS_PER_KEY - 1; left >= 0; left--) {
            with(key, "203.0.113." + (10 + left % 3))
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"key\";q=10;w=86400")
                    .header("RateLimit", matchesPattern("\"key\";r=" + left + ";t=" + WAITS));
        }

        refused(with(key, "203.0.113.13"), "key", SmallLimits.REQUESTS_PER_KEY);
        with(FreshKey.text(), "203.0.113.13").statusCode(200);
    }

    private static void refused(ValidatableResponse response, String policy, int limit) {
        var headers = response.statusCode(429)
                .contentType("application/problem+json")
                .body("code", is("rate-limited"))
                .header("RateLimit-Policy", "\"" + policy + "\";q=" + limit + ";w=86400")
                .header("RateLimit", matchesPattern("\"" + policy + "\";r=0;t=" + WAITS))
                .extract()
                .headers();
        assertThat(headers.getValue("RateLimit")).endsWith("t=" + headers.getValue("Retry-After"));
    }

    private static ValidatableResponse from(String address, String path) {
        return given().urlEncodingEnabled(false)
                .header(DefaultKey.HEADER, FreshKey.text())
                .header("X-Forwarded-For", address)
                .get(path)
                .then();
    }

    private static ValidatableResponse with(String key, String address) {
        return given().header("X-Forwarded-For", address)
                .header(DefaultKey.HEADER, key)
                .get("/v1/causes")
                .then();
    }
}
