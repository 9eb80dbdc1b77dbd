package massageadvisor.http.header;

import static massageadvisor.http.header.HttpExchange.isGzip;
import static massageadvisor.http.header.HttpExchange.send;
import static massageadvisor.http.header.HttpExchange.text;
import static massageadvisor.http.recommendation.Previews.INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import okhttp3.Cache;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compression together with ETags and caches. */
@QuarkusTest
class CompressionTest {
    private static final String BOOK = "/v1/rule-books/current";
    private static final long CACHE_BYTES = 10_000_000;

    @TempDir
    File folder;

    @Test
    void shrinksAListAndARuleBook() {
        var key = TestKeys.newKey(TestKeys.newClinic()).reveal();
        for (int i = 0; i < 100; i++) {
            send("POST", "/v1/recommendations", INTAKE, DefaultKey.HEADER, key);
        }

        var list = send("GET", "/v1/recommendations?limit=100", "", DefaultKey.HEADER, key, "Accept-Encoding", "gzip");

        assertThat(isGzip(list)).isTrue();
        assertThat(text(list).length()).isGreaterThan(20 * list.body().length);
        var book = get(BOOK, "Accept-Encoding", "gzip");
        assertThat(text(book).length()).isGreaterThan(4 * book.body().length);
    }

    @Test
    void hasATagOfItsOwnForEachForm() {
        var plain = tag(get(BOOK));
        var compressed = tag(get(BOOK, "Accept-Encoding", "gzip"));

        assertThat(compressed).isNotEqualTo(plain).matches("\"[^\"]+\"");
        assertNotModified(plain, get(BOOK, "If-None-Match", plain));
        assertNotModified(compressed, get(BOOK, "If-None-Match", compressed, "Accept-Encoding", "gzip"));
        assertNotModified(plain, get(BOOK, "If-None-Match", plain, "Accept-Encoding", "gzip"));
        assertNotModified(compressed, get(BOOK, "If-None-Match", "W/" + compressed, "Accept-Encoding", "gzip"));
        assertThat(get(BOOK, "If-None-Match", compressed).statusCode())
                .as("the caller has only a form that it does not accept any more")
                .isEqualTo(200);
        assertThat(get(BOOK, "If-Match", compressed, "Accept-Encoding", "gzip").statusCode())
                .isEqualTo(200);
        assertThat(get(BOOK, "If-Match", "W/" + plain).statusCode()).isEqualTo(412);
    }

    private static void assertNotModified(String tag, HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(tag(response)).isEqualTo(tag);
        assertThat(response.headers().allValues("Vary")).hasSize(1);
        assertThat(response.headers().allValues("Content-Encoding")).isEmpty();
        assertThat(response.body()).isEmpty();
    }

    @Test
    void isAlsoUsedForTheProblemOfManyErrors() {
        var codes = "\"x\",".repeat(40) + "\"x\"";
        var body = "{\"cause\": \"injury\", \"painLevel\": 1, \"contraindications\": [" + codes + "]}";

        var response = send(
                "POST",
                "/v1/recommendations/preview",
                body,
                DefaultKey.HEADER,
                DefaultKey.text(),
                "Accept-Encoding",
                "gzip");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(isGzip(response)).isTrue();
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(text(response)).contains("\"unknown-code\"");
    }

    /** As apps use it: OkHttp asks for gzip by itself and revalidates what it has stored. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/causes",
                "/v1/contraindications",
                BOOK,
                "/v1/modalities/comparison?codes=swedish",
                "/v1/sources/S1"
            })
    void letsOkHttpRevalidateItsCache(String path) throws IOException {
        var cache = new Cache(folder, CACHE_BYTES);
        var client = new OkHttpClient.Builder().cache(cache).build();

        var first = fetch(client, path);
        var second = fetch(client, path);

        assertThat(second).isEqualTo(first).isNotEmpty();
        assertThat(cache.hitCount()).isEqualTo(1);
        assertThat(cache.networkCount()).isEqualTo(2);
        cache.close();
    }

    @Test
    void letsOkHttpKeepAProblemPage() throws IOException {
        var cache = new Cache(folder, CACHE_BYTES);
        var client = new OkHttpClient.Builder().cache(cache).build();

        assertThat(fetch(client, "/problems/internal")).isEqualTo(fetch(client, "/problems/internal"));

        assertThat(cache.hitCount()).isEqualTo(1);
        assertThat(cache.networkCount()).isEqualTo(1);
        cache.close();
    }

    private static String fetch(OkHttpClient client, String path) throws IOException {
        var request = new Request.Builder()
                .url("http://127.0.0.1:" + RestAssured.port + path)
                .header(DefaultKey.HEADER, DefaultKey.text())
                .build();
        try (var response = client.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(200);
            return response.body().string();
        }
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = DefaultKey.HEADER;
        all[1] = DefaultKey.text();
        return send("GET", path, "", all);
    }

    private static String tag(HttpResponse<byte[]> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }
}
