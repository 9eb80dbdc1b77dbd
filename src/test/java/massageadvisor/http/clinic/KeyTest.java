package massageadvisor.http.clinic;

import static massageadvisor.http.clinic.Administration.CLINICS;
import static massageadvisor.http.clinic.Administration.KEYS;
import static massageadvisor.http.clinic.Administration.as;
import static massageadvisor.http.clinic.Administration.clinic;
import static massageadvisor.http.clinic.Administration.make;
import static massageadvisor.http.clinic.Administration.platform;
import static massageadvisor.http.clinic.Administration.preview;
import static massageadvisor.http.clinic.Administration.secretKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys from their making to their end. */
@QuarkusTest
class KeyTest {
    @Test
    void isShownOnceAndOpensWhatItsScopesSay() {
        var admin = clinic();
        var created = make(admin, KEYS, """
                {"name": "back end", "scopes": ["records:read", "recommend"], "expiresAt": "2999-01-31T12:00:00.1239+01:00"}""")
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("name", is("back end"))
                .body("kind", is("secret"))
                .body("scopes", is(List.of("recommend", "records:read")))
                .body("expiresAt", is("2999-01-31T11:00:00.123Z"))
                .body("lastUsedAt", is(nullValue()))
                .extract();
        String key = created.path("key");

        assertThat(key).startsWith(created.<String>path("keyPrefix") + "_");
        assertThat(created.header("Location")).isEqualTo(KEYS + "/" + created.path("id"));
        assertThat(preview(key)).isEqualTo(200);
        as(key).get("/v1/recommendations").then().statusCode(200);
        as(key).delete("/v1/recommendations/" + created.path("id")).then().statusCode(403);
        as(key).get(KEYS).then().statusCode(403);
        as(admin)
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("keyPrefix", is(created.<String>path("keyPrefix")))
                .body("expiresAt", is("2999-01-31T11:00:00.123Z"))
                .body("key", is(nullValue()))
                .body(not(startsWith(key)));
        assertThat(as(admin).get(KEYS).asString()).doesNotContain(key);
    }

    @Test
    void ofAnAppHasJustTheScopeToRecommend() {
        for (var scopes : List.of("", ", \"scopes\": [\"recommend\"]")) {
            var created = make(clinic(), KEYS, "{\"name\": \"app\", \"kind\": \"publishable\"" + scopes + "}")
                    .statusCode(201)
                    .body("key", startsWith("ma_pub_"))
                    .body("scopes", is(List.of("recommend")))
                    .extract();

            assertThat(preview(created.path("key"))).isEqualTo(200);
            as(created.path("key")).get("/v1/recommendations").then().statusCode(403);
        }
    }

    @Test
    void endsAtOnceWhenItIsRevokedAndStaysReadable() {
        var admin = clinic();
        var created = make(admin, KEYS, secretKey("leaked")).extract();
        String key = created.path("key");
        assertThat(preview(key)).isEqualTo(200);

        as(admin).delete(created.header("Location")).then().statusCode(204);

        assertThat(preview(key)).isEqualTo(401);
        var revoked = as(admin)
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("revokedAt", is(notNullValue()))
                .extract()
                .asString();
        as(admin).delete(created.header("Location")).then().statusCode(204);
        assertThat(as(admin).get(created.header("Location")).asString()).isEqualTo(revoked);
    }

    @Test
    void ofAnotherClinicIsNeitherSeenNorRevoked() {
        var theirs = clinic();
        var created = make(theirs, KEYS, secretKey("theirs")).extract();
        var address = created.header("Location");
        for (var stranger : List.of(clinic(), platform())) {
            as(stranger).get(address).then().statusCode(404);
            as(stranger).delete(address).then().statusCode(404);
            assertThat(as(stranger).get(KEYS + "?limit=100").<List<String>>path("items.id"))
                    .doesNotContain(created.<String>path("id"));
        }
        assertThat(preview(created.path("key"))).isEqualTo(200);
    }

    @Test
    void standsInTheListOfItsOwnerTheNewestFirstPageByPage() {
        var admin = clinic();
        String older = make(admin, KEYS, secretKey("older")).extract().path("id");
        String newer = make(admin, KEYS, secretKey("newer")).extract().path("id");

        var first = as(admin).get(KEYS + "?limit=1").then().statusCode(200).extract();
        var rest = as(admin).get(KEYS + "?cursor=" + first.path("next")).then().extract();

        assertThat(first.<List<String>>path("items.id")).containsExactly(newer);
        assertThat(rest.<List<String>>path("items.id")).hasSize(2).startsWith(older);
        assertThat(rest.<String>path("next")).isNull();
        as(admin).get(KEYS + "?limit=0&name=a").then().statusCode(400);
    }

    @Test
    void ofAClinicIsMadeAndRevokedByThePlatform() {
        var operator = platform();
        String clinic = make(operator, CLINICS, "{\"name\": \"New\"}").extract().path("id");
        var keys = CLINICS + "/" + clinic + "/keys";
        var created = make(operator, keys, """
                {"name": "first", "scopes": ["clinic:admin"]}""").statusCode(201).extract();
        var admin = created.<String>path("key");

        assertThat(created.header("Location")).isEqualTo(keys + "/" + created.path("id"));
        as(admin).get(KEYS).then().statusCode(200).body("items.id", is(List.of(created.<String>path("id"))));
        as(operator).get(keys).then().body("items.id", is(List.of(created.<String>path("id"))));
        as(operator).get(created.header("Location")).then().body("name", is("first"));
        as(admin).get(keys).then().statusCode(403);
        as(operator).delete(created.header("Location")).then().statusCode(204);
        as(admin).get(KEYS).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01a202b2-c57b-7c44-9a3e-5b0f2d81c6e7", "00000000-0000-0000-0000-000000000000", "x"})
    void ofAClinicThatThereIsNotIsNotFound(String clinic) {
        var operator = platform();
        var keys = CLINICS + "/" + clinic + "/keys";

        make(operator, keys, secretKey("a")).statusCode(404);
        as(operator).get(keys).then().statusCode(404);
        as(operator).get(keys + "/" + ClinicId.DEMO).then().statusCode(404);
        as(operator).delete(keys + "/" + ClinicId.DEMO).then().statusCode(404);
    }

    @Test
    void ofThePlatformHasScopesOfThePlatform() {
        var created = make(platform(), KEYS, """
                {"name": "editor %s", "scopes": ["rules:author"]}""".formatted(TestKeys.newClinic()))
                .statusCode(201)
                .extract();

        as(created.path("key")).get(KEYS).then().statusCode(403);
        as(created.path("key")).get("/v1/causes").then().statusCode(200);
        assertThat(preview(created.path("key"))).isEqualTo(403);
    }

    @Test
    void isNotFoundByAnIdThatNobodyHas() {
        as(clinic()).get(KEYS + "/x").then().statusCode(404);
        as(clinic()).delete(KEYS + "/" + ClinicId.DEMO).then().statusCode(404);
    }
}
