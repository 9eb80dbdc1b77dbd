package massageadvisor.http.clinic;

import static massageadvisor.http.clinic.Administration.KEYS;
import static massageadvisor.http.clinic.Administration.clinic;
import static massageadvisor.http.clinic.Administration.make;
import static massageadvisor.http.clinic.Administration.platform;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InvalidKeyTest {
    private static final String OF_A_CLINIC =
            "Unknown code. Known codes: clinic:admin, recommend," + " records:erase, records:read, records:write.";
    private static final String OF_THE_PLATFORM =
            "Unknown code. Known codes: platform:admin, rules:author, rules:publish.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\": \"a\"}|/scopes|missing",
                "{\"name\": \"a\", \"scopes\": []}|/scopes|missing",
                "{\"name\": \"a\", \"scopes\": {}}|/scopes|wrong-type",
                "{\"name\": \"a\", \"scopes\": [\"recommend\", \"recommend\"]}|/scopes/1|duplicate-code",
                "{\"name\": \"a\", \"scopes\": [\"platform:admin\"]}|/scopes/0|unknown-code",
                "{\"name\": \"a\", \"kind\": \"demo\", \"scopes\": [\"recommend\"]}|/kind|unknown-code",
                "{\"name\": \"a\", \"kind\": \"publishable\", \"scopes\": [\"records:read\"]}|/scopes/0|unknown-code",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"expiresAt\": \"2020-01-31T12:00:00Z\"}|/expiresAt|out-of-range",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"expiresAt\": \"2999-02-30T12:00:00Z\"}|/expiresAt|bad-format",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"expiresAt\": \"9999-12-31T23:59:59-18:00\"}|/expiresAt|bad-format",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"expiresAt\": \"9999-12-31T23:59:59-17:00\"}|/expiresAt|out-of-range",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"expiresAt\": \"2999-12-31T23:59:60Z\"}|/expiresAt|bad-format",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"expiresAt\": \"2999-01-31T12:00:00\"}|/expiresAt|bad-format",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"expiresAt\": \"tomorrow\"}|/expiresAt|bad-format",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"expiresAt\": 32503680000}|/expiresAt|wrong-type",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"expiresAt\": 2027}|/expiresAt|wrong-type",
                "{\"name\": \"a\", \"scopes\": [\"recommend\"], \"key\": \"x\"}|/key|unknown-field",
            })
    void isRefusedWithWhatIsWrong(String body, String pointer, String code) {
        make(clinic(), KEYS, body)
                .statusCode(400)
                .body("errors.pointer", is(List.of(pointer)))
                .body("errors.code", is(List.of(code)));
    }

    @Test
    void isToldEverythingAtOnceAndWhichScopesThereAre() {
        make(clinic(), KEYS, """
                {"name": "", "scopes": ["rules:author"], "expiresAt": "soon"}""")
                .statusCode(400)
                .body("errors.pointer", is(List.of("/name", "/scopes/0", "/expiresAt")))
                .body("errors[1].detail", is(OF_A_CLINIC));
    }

    @Test
    void thePlatformHasNoScopesOverHealthData() {
        make(platform(), KEYS, """
                {"name": "a", "scopes": ["records:read"]}""").statusCode(400).body("errors.detail", is(List.of(OF_THE_PLATFORM)));
        make(platform(), KEYS, """
                {"name": "a", "kind": "publishable"}""")
                .statusCode(400)
                .body("errors.pointer", is(List.of("/kind")))
                .body("errors.detail", is(List.of("Unknown code. Known codes: secret.")));
    }
}
