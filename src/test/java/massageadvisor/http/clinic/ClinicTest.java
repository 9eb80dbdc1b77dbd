package massageadvisor.http.clinic;

import static massageadvisor.http.clinic.Administration.CLINICS;
import static massageadvisor.http.clinic.Administration.as;
import static massageadvisor.http.clinic.Administration.make;
import static massageadvisor.http.clinic.Administration.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClinicTest {
    @Test
    void isMadeAndReadAgain() {
        var key = platform();
        var created = make(key, CLINICS, """
                {"name": "Praxis Müller & Söhne"}""")
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("name", is("Praxis Müller & Söhne"))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"))
                .extract();

        assertThat(created.header("Location")).isEqualTo(CLINICS + "/" + created.path("id"));
        assertThat(as(key).get(created.header("Location")).asString()).isEqualTo(created.asString());
    }

    @Test
    void standsInTheListTheNewestFirstPageByPage() {
        var key = platform();
        var ids = new ArrayList<String>();
        for (var name : List.of("one", "two", "three")) {
            ids.add(
                    0,
                    make(key, CLINICS, "{\"name\": \"" + name + "\"}").extract().path("id"));
        }

        var first = as(key).get(CLINICS + "?limit=2").then().statusCode(200).extract();
        var second = as(key).get(CLINICS + "?limit=1&cursor=" + first.path("next"))
                .then()
                .extract();

        assertThat(first.<List<String>>path("items.id")).isEqualTo(ids.subList(0, 2));
        assertThat(second.<List<String>>path("items.id")).isEqualTo(ids.subList(2, 3));
    }

    @Test
    void thePlatformIsNoneOfThem() {
        var key = platform();
        var ids = new ArrayList<String>();
        var page = as(key).get(CLINICS + "?limit=100").then().extract();
        ids.addAll(page.path("items.id"));
        for (String next = page.path("next"); next != null; next = page.path("next")) {
            page = as(key).get(CLINICS + "?limit=100&cursor=" + next).then().extract();
            ids.addAll(page.path("items.id"));
        }

        assertThat(ids).contains(ClinicId.DEMO.toString()).doesNotContain(ClinicId.PLATFORM.toString());
        as(key).get(CLINICS + "/" + ClinicId.PLATFORM).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "01a202b2-c57b-7c44-9a3e-5b0f2d81c6e7", "1-1-1-1-1"})
    void isNotFoundByAnIdThatNobodyHas(String id) {
        as(platform()).get(CLINICS + "/" + id).then().statusCode(404).body("code", is("not-found"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/name|missing",
                "[]||wrong-type",
                "{\"name\": 5}|/name|wrong-type",
                "{\"name\": null}|/name|missing",
                "{\"name\": \"\"}|/name|bad-format",
                "{\"name\": \" a\"}|/name|bad-format",
                "{\"name\": \"a\\u0000b\"}|/name|bad-format",
                "{\"name\": \"a\\u202eb\"}|/name|bad-format",
                "{\"name\": \"a\", \"id\": 1}|/id|unknown-field",
                "{\"name\": \"a\", \"name\": \"b\"}|/name|duplicate-key",
            })
    void isRefusedWithWhatIsWrong(String body, String pointer, String code) {
        make(platform(), CLINICS, body)
                .statusCode(400)
                .body("errors.pointer", is(List.of(pointer == null ? "" : pointer)))
                .body("errors.code", is(List.of(code)));
    }

    @Test
    void takesANameOf64Characters() {
        make(platform(), CLINICS, "{\"name\": \"" + "\uD83D\uDC86".repeat(64) + "\"}")
                .statusCode(201);
        make(platform(), CLINICS, "{\"name\": \"" + "a".repeat(65) + "\"}").statusCode(400);
    }

    @Test
    void isForThePlatformAlone() {
        var clinic = Administration.clinic();

        make(clinic, CLINICS, "{\"name\": \"a\"}").statusCode(403);
        as(clinic).get(CLINICS).then().statusCode(403);
        as(clinic).get(CLINICS + "/" + ClinicId.DEMO).then().statusCode(403);
    }
}
