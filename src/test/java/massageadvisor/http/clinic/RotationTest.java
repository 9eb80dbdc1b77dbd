package massageadvisor.http.clinic;

import static massageadvisor.http.clinic.Administration.CLINICS;
import static massageadvisor.http.clinic.Administration.KEYS;
import static massageadvisor.http.clinic.Administration.as;
import static massageadvisor.http.clinic.Administration.clinic;
import static massageadvisor.http.clinic.Administration.make;
import static massageadvisor.http.clinic.Administration.platform;
import static massageadvisor.http.clinic.Administration.secretKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import massageadvisor.access.TestKeys;
import massageadvisor.persistence.OwnerConnection;
import org.junit.jupiter.api.Test;

/** A new key beside the old one, until the old one is revoked. */
@QuarkusTest
class RotationTest {
    @Test
    void takesTwoLiveKeysOfOneNameAndNoThird() {
        var admin = clinic();
        var old = make(admin, KEYS, secretKey("back end")).statusCode(201).extract();
        make(admin, KEYS, secretKey("back end")).statusCode(201);

        make(admin, KEYS, secretKey("back end"))
                .statusCode(409)
                .body("code", is("conflict"))
                .body("detail", containsString("Revoke"));
        make(admin, KEYS, secretKey("app")).statusCode(201);
        make(clinic(), KEYS, secretKey("back end")).statusCode(201);

        as(admin).delete(old.header("Location")).then().statusCode(204);
        make(admin, KEYS, secretKey("back end")).statusCode(201);
        make(admin, KEYS, secretKey("back end")).statusCode(409);
    }

    @Test
    void takesAHundredLiveKeysOfAClinicAndNoMore() {
        var clinic = TestKeys.newClinic();
        var admin = TestKeys.newKey(clinic).reveal();
        for (int more = 0; more < 98; more++) {
            var unused = TestKeys.newKey(clinic);
        }
        var last = make(admin, KEYS, secretKey("last")).statusCode(201).extract();

        make(admin, KEYS, secretKey("one more"))
                .statusCode(409)
                .body("code", is("conflict"))
                .body("detail", containsString("100 active keys"));
        make(platform(), CLINICS + "/" + clinic + "/keys", secretKey("one more"))
                .statusCode(409);

        as(admin).delete(last.header("Location")).then().statusCode(204);
        make(admin, KEYS, secretKey("one more")).statusCode(201);
    }

    @Test
    void countsNoKeyThatHasExpired() throws SQLException {
        var clinic = TestKeys.newClinic();
        var admin = TestKeys.newKey(clinic).reveal();
        make(admin, KEYS, secretKey("short")).statusCode(201);
        make(admin, KEYS, secretKey("short")).statusCode(201);
        make(admin, KEYS, secretKey("short")).statusCode(409);

        try (var owner = OwnerConnection.openFor(clinic);
                var expire = owner.createStatement()) {
            expire.execute("update api_key set expires_at = now() - interval '1 second' where name = 'short'");
        }

        make(admin, KEYS, secretKey("short")).statusCode(201);
    }

    @Test
    void takesTwoOfManyThatAreAskedForAtOnce() {
        var admin = clinic();
        var threads = Executors.newFixedThreadPool(12);
        try {
            List<CompletableFuture<Integer>> calls = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> make(admin, KEYS, secretKey("race")).extract().statusCode(), threads))
                    .limit(24)
                    .toList();

            var statuses = calls.stream().map(CompletableFuture::join).toList();

            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(2);
        } finally {
            threads.shutdownNow();
        }
    }
}
