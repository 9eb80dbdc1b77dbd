package massageadvisor.http.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By default, forwarded headers are ignored. */
@QuarkusTest
class ForwardedHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 203.0.113.9~X-Forwarded-Proto: https~X-Forwarded-Host: b",
                "Forwarded: for=203.0.113.9;proto=https;host=b",
                "X-Real-IP: 203.0.113.9"
            })
    void areIgnored(String forwarded) throws IOException {
        var answer = RawHttp.to(
                "GET " + RemoteAddressEcho.PATH + " HTTP/1.1~Host: a~Connection: close~" + forwarded + "~~", 1);

        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\nhttp 127.0.0.1 a");
    }
}
