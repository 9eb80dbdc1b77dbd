package massageadvisor.http.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "x-gzip",
                "gzip, deflate, br",
                "br;q=1.0, gzip;q=0.001",
                "*",
                "identity;q=0, *",
                "deflate,\tgzip ; q=0.5",
                "*;q=0, gzip"
            })
    void acceptsGzip(String acceptEncoding) {
        assertThat(ContentCoding.acceptsGzip(List.of(acceptEncoding))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br, deflate",
                "gzip;q=0",
                "gzip; q=0.000",
                "*, gzip;q=0",
                "*;q=0",
                "gzipped",
                "gzip2, zip"
            })
    void doesNotAcceptGzip(String acceptEncoding) {
        assertThat(ContentCoding.acceptsGzip(List.of(acceptEncoding))).isFalse();
    }

    @Test
    void readsAllLinesOfTheHeader() {
        assertThat(ContentCoding.acceptsGzip(List.of("br", "gzip"))).isTrue();
        assertThat(ContentCoding.acceptsGzip(List.of("*", "gzip;q=0"))).isFalse();
    }

    @Test
    void compressesTheSameBodyToTheSameBytes() {
        var body = "abc".repeat(1_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(ContentCoding.gzip(body)).isEqualTo(ContentCoding.gzip(body)).hasSizeLessThan(100);
    }
}
