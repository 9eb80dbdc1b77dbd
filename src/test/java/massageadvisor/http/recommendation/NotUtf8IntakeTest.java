package massageadvisor.http.recommendation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static massageadvisor.http.recommendation.Previews.INTAKE;
import static massageadvisor.http.recommendation.Previews.preview;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * JSON between systems is UTF-8 (RFC 8259, section 8.1): whatever is not is malformed, never guessed and never a
 * failure.
 */
@QuarkusTest
class NotUtf8IntakeTest {
    private static final Charset UTF_32 = Charset.forName("UTF-32");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unk\u00ffnown",
                "\u00c3(",
                "\u0080",
                "\u00ed\u00a0\u0080",
                "\u00c0\u0080",
                "\u00c1\u00b3tress-tension",
                "\u00f5\u0080\u0080\u0080"
            })
    void isMalformedAlsoInsideAString(String bytes) {
        assertMalformed(preview(INTAKE.replace("stress-tension", bytes).getBytes(ISO_8859_1)));
    }

    /** Bytes from which a reader may guess UTF-16 or UTF-32, and that are neither. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "0000",
                "007b00",
                "0000feff7fffffff",
                "0000007b7fffffff",
                "0000007b7fff",
                "0000fffe",
                "feff0000",
                "7b000000ff",
                "ff",
                "fffe7b"
            })
    void isMalformedWhateverItLooksLike(String hex) {
        assertMalformed(preview(HexFormat.of().parseHex(hex)));
    }

    @Test
    void isMalformedAsUtf16AndUtf32() {
        assertMalformed(preview(INTAKE.getBytes(UTF_16)));
        assertMalformed(preview(INTAKE.getBytes(UTF_32)));
    }

    private static void assertMalformed(ValidatableResponse answer) {
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("invalid-request"))
                .body("errors.pointer", contains(""))
                .body("errors.code", contains("malformed-json"));
    }
}
