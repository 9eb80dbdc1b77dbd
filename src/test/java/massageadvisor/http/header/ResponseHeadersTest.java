package massageadvisor.http.header;

import static massageadvisor.http.header.HttpExchange.assertEachHeaderOnce;
import static massageadvisor.http.header.HttpExchange.isGzip;
import static massageadvisor.http.header.HttpExchange.only;
import static massageadvisor.http.header.HttpExchange.send;
import static massageadvisor.http.header.HttpExchange.text;
import static massageadvisor.http.recommendation.Previews.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.http.openapi.Documents;
import org.junit.jupiter.api.Test;

/** Reads all values of all headers, of every operation of the OpenAPI document. */
@QuarkusTest
class ResponseHeadersTest {
    private static final String KEY_HEADER = DefaultKey.HEADER;
    private static final String NO_STORE = "no-store";
    private static final String REVALIDATE = "no-cache";
    private static final String ONE_HOUR = "max-age=3600";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> cacheControlByOperation = new LinkedHashMap<>();

    @Test
    void standOnceOnEveryOperation() throws IOException {
        callEveryOperation();

        assertThat(cacheControlByOperation.keySet()).containsExactlyInAnyOrderElementsOf(operations());
        assertThat(cacheControlByOperation)
                .allSatisfy((operation, cacheControl) ->
                        assertThat(cacheControl).as(operation).isEqualTo(expectedCacheControl(operation)));
    }

    private void callEveryOperation() throws IOException {
        var platform = TestKeys.newKey(ClinicId.PLATFORM).reveal();
        var clinic = TestKeys.newKey(TestKeys.newClinic()).reveal();
        call("POST /v1/recommendations/preview", clinic, INTAKE);
        call("POST /v1/recommendations/explanation", clinic, INTAKE);
        call("POST /v1/interview", clinic, "{}");
        var recommendation = id(call("POST /v1/recommendations", clinic, INTAKE));
        call("GET /v1/recommendations", clinic, "");
        call("GET /v1/recommendations/{id}", clinic, "", recommendation);
        call("DELETE /v1/recommendations/{id}", clinic, "", recommendation);
        var owner = id(call("POST /v1/clinics", platform, "{\"name\": \"A\"}"));
        call("GET /v1/clinics", platform, "");
        call("GET /v1/clinics/{clinicId}", platform, "", owner);
        var secretKey = "{\"name\": \"a\", \"scopes\": [\"recommend\"]}";
        var ownersKey = id(call("POST /v1/clinics/{clinicId}/keys", platform, secretKey, owner));
        call("GET /v1/clinics/{clinicId}/keys", platform, "", owner);
        call("GET /v1/clinics/{clinicId}/keys/{keyId}", platform, "", owner, ownersKey);
        call("DELETE /v1/clinics/{clinicId}/keys/{keyId}", platform, "", owner, ownersKey);
        var ownKey = id(call("POST /v1/keys", clinic, secretKey));
        call("GET /v1/keys", clinic, "");
        call("GET /v1/keys/{keyId}", clinic, "", ownKey);
        call("DELETE /v1/keys/{keyId}", clinic, "", ownKey);
        for (var section : List.of("causes", "modalities", "contraindications", "red-flags", "benefits", "sources")) {
            call("GET /v1/" + section, clinic, "");
            call("GET /v1/" + section + "/{code}", clinic, "", code(section, clinic));
        }
        call("GET /v1/modalities/comparison", clinic, "");
        call("GET /v1/rule-books", clinic, "");
        call("GET /v1/rule-books/current", clinic, "");
        call("GET /v1/rule-books/{version}", clinic, "", "0.9.0");
        call("GET /v1/rule-books/{version}/verification", clinic, "", "0.9.0");
        call("GET /v1/rule-books/{version}/diff/{other}", clinic, "", "0.9.0", "1.0.0");
        call("GET /problems/{code}", clinic, "", "internal");
    }

    /** Calls an operation with compression, and a GET without it too, whose body must be the same. */
    private HttpResponse<byte[]> call(String operation, String key, String body, String... parameters) {
        var method = operation.substring(0, operation.indexOf(' '));
        var path = operation.substring(method.length() + 1);
        for (var parameter : parameters) {
            path = path.replaceFirst("\\{[^}]*}", parameter);
        }
        var response = send(method, path, body, KEY_HEADER, key, "Accept-Encoding", "gzip");
        assertThat(response.statusCode()).as(operation).isBetween(200, 204);
        assertEachHeaderOnce(operation, response);
        assertCompression(operation, response);
        if (method.equals("GET")) {
            assertSameWithoutCompression(operation, path, key, response);
        }
        cacheControlByOperation.put(operation, only("Cache-Control", response));
        return response;
    }

    private static void assertCompression(String operation, HttpResponse<byte[]> response) {
        var length = text(response).length();
        assertThat(isGzip(response)).as("%s: %d characters", operation, length).isEqualTo(length >= 1_024);
        if (isGzip(response)) {
            assertThat(only("Vary", response).toLowerCase(Locale.ROOT))
                    .as(operation)
                    .contains("accept-encoding");
        }
    }

    private static void assertSameWithoutCompression(
            String operation, String path, String key, HttpResponse<byte[]> compressed) {
        var plain = send("GET", path, "", KEY_HEADER, key);

        assertEachHeaderOnce(operation, plain);
        assertThat(isGzip(plain)).as(operation).isFalse();
        assertThat(text(plain)).as(operation).isEqualTo(text(compressed));
        var isCached = !only("Cache-Control", plain).equals(NO_STORE);
        if (isCached) {
            assertThat(plain.headers().allValues("Vary"))
                    .as(operation)
                    .isEqualTo(compressed.headers().allValues("Vary"));
        }
    }

    private static String expectedCacheControl(String operation) {
        if (operation.startsWith("GET /problems/")) {
            return ONE_HOUR;
        }
        return operation.matches("(GET|POST|DELETE) /v1/(recommendations|interview|clinics|keys)\\b.*")
                ? NO_STORE
                : REVALIDATE;
    }

    private static String id(HttpResponse<byte[]> created) throws IOException {
        return JSON.readTree(text(created)).path("id").textValue();
    }

    private static String code(String section, String key) throws IOException {
        var list = send("GET", "/v1/" + section, "", KEY_HEADER, key);
        return JSON.readTree(text(list)).path("items").path(0).path("code").textValue();
    }

    private static List<String> operations() throws IOException {
        return Documents.committed().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(member -> member.getValue().has("operationId"))
                        .map(member -> member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }
}
