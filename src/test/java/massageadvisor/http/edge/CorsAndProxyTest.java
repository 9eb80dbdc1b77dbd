package massageadvisor.http.edge;

import static io.restassured.RestAssured.given;
import static massageadvisor.http.recommendation.Previews.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CORS with two allowed origins, and forwarding behind a proxy at 127.0.0.2. */
@QuarkusTest
@TestProfile(CorsAndProxyTest.BehindAProxy.class)
class CorsAndProxyTest {
    private static final String APP = "https://app.example.org";
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    public static final class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "massage-advisor.cors.origins",
                    APP + ",capacitor://localhost",
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true",
                    "quarkus.http.proxy.trusted-proxies",
                    "127.0.0.2",
                    "massage-advisor.security.contact",
                    "mailto:security@example.org");
        }
    }

    @Test
    void saysToAnybodyWhereToReportASecurityDefect() {
        given().get(SecurityTxt.PATH)
                .then()
                .statusCode(200)
                .contentType("text/plain; charset=utf-8")
                .header("Cache-Control", "max-age=3600")
                .body(startsWith("Contact: mailto:security@example.org\nExpires: 20"));
        given().post(SecurityTxt.PATH)
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {APP, "capacitor://localhost"})
    void allowsConfiguredOrigins(String origin) {
        var answer = given().header("Origin", origin)
                .contentType("application/json")
                .body(INTAKE)
                .post("/v1/recommendations/preview");

        answer.then()
                .statusCode(200)
                .header(ALLOW_ORIGIN, origin)
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", startsWith("origin"))
                .header("Cache-Control", "no-store");
        assertThat(listed(answer, "Access-Control-Expose-Headers"))
                .isEqualTo(Set.of(
                        "Location",
                        "ETag",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Retry-After",
                        "X-Request-Id",
                        "Idempotency-Replayed"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/causes/gout, 404",
        "GET, /nothing, 404",
        "POST, /v1/recommendations/preview, 415",
        "GET, /v1/recommendations?limit=x, 400",
        "DELETE, /v1/causes, 405",
        "GET, /test-failures/runtime, 500"
    })
    void allowsThemToReadProblems(String method, String path, int status) {
        given().header("Origin", APP)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header(ALLOW_ORIGIN, APP)
                .header("Vary", startsWith("origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/recommendations/preview", "/v1/recommendations/1", "/v1/causes"})
    void answersPreflightsWithoutAKey(String path) {
        var answer = preflight(APP, path);

        answer.then()
                .statusCode(204)
                .header(ALLOW_ORIGIN, APP)
                .header("Access-Control-Max-Age", "3600")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", startsWith("origin"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(listed(answer, "Access-Control-Allow-Methods")).isEqualTo(Set.of("DELETE", "GET", "HEAD", "POST"));
        assertThat(listed(answer, "Access-Control-Allow-Headers"))
                .isEqualTo(Set.of("X-API-Key", "Content-Type", "Idempotency-Key", "If-None-Match", "X-Request-Id"));
    }

    @Test
    void refusesAPreflightForAnUnknownPath() {
        preflight(APP, "/v1/made-up-1").then().statusCode(404).body("code", is("not-found"));

        given().get("/q/metrics").then().statusCode(200);
        assertThat(given().get("/q/metrics").asString()).doesNotContain("made-up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.com",
                "https://app.example.org.evil.example.com",
                "http://app.example.org",
                "https://app.example.org:8443",
                "https://app.example.org/",
                "null",
                "*"
            })
    void sendsNoCorsHeadersToOtherOrigins(String origin) {
        given().header("Origin", origin)
                .get("/v1/causes")
                .then()
                .statusCode(200)
                .header(ALLOW_ORIGIN, nullValue())
                .header("Access-Control-Expose-Headers", nullValue())
                .header("Vary", startsWith("origin"));
        preflight(origin, "/v1/recommendations/preview")
                .then()
                .statusCode(403)
                .body("detail", startsWith("CORS"))
                .header("WWW-Authenticate", nullValue())
                .header(ALLOW_ORIGIN, nullValue())
                .header("Access-Control-Allow-Methods", nullValue())
                .header("Vary", startsWith("origin"));
    }

    @Test
    void sendsVaryWithoutAnOriginToo() {
        given().get("/v1/causes").then().header("Vary", startsWith("origin")).header(ALLOW_ORIGIN, nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 203.0.113.9~X-Forwarded-Proto: https~X-Forwarded-Host: b",
                "Forwarded: for=203.0.113.9;proto=https;host=b"
            })
    void ignoresForwardedHeadersFromOthers(String forwarded) throws IOException {
        assertThat(whoIs(forwarded, 1)).endsWith("\r\n\r\nhttp 127.0.0.1 a");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere 127.0.0.2 is nobody's
    void acceptsForwardedHeadersFromItsProxy() throws IOException {
        assertThat(whoIs("X-Forwarded-For: 203.0.113.9~X-Forwarded-Proto: https", 2))
                .endsWith("\r\n\r\nhttps 203.0.113.9 a");
    }

    private static String whoIs(String forwarded, int from) throws IOException {
        return RawHttp.to(
                "GET " + RemoteAddressEcho.PATH + " HTTP/1.1~Host: a~Connection: close~" + forwarded + "~~", from);
    }

    private static Response preflight(String origin, String path) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("X-API-Key", "")
                .options(path);
    }

    private static Set<String> listed(Response answer, String header) {
        return Set.of(answer.header(header).split(", *", -1));
    }
}
