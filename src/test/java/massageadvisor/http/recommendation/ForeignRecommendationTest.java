package massageadvisor.http.recommendation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import massageadvisor.access.DefaultKey;
import massageadvisor.access.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recommendations of another clinic: as if they were not there. */
@QuarkusTest
class ForeignRecommendationTest {
    private static final String PATH = "/v1/recommendations";

    private final String stranger = TestKeys.newKey(TestKeys.newClinic()).reveal();
    private String location = "";

    @BeforeEach
    void create() {
        location = given().contentType(ContentType.JSON).body("""
                    {"cause": "stress-tension", "painLevel": 3, "contraindications": [], "subject": "shared-name"}""").post(PATH).header("Location");
    }

    @Test
    void areAnsweredAsThoseThatNeverWere() {
        var foreign = get(location);
        var noneSuch = get(PATH + "/00000000-0000-7000-8000-000000000000");

        assertThat(foreign).isEqualTo(noneSuch);
    }

    private String get(String path) {
        return given().header(DefaultKey.HEADER, stranger)
                .header("X-Request-Id", "the-same")
                .get(path)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    @Test
    void cannotBeErased() {
        given().header(DefaultKey.HEADER, stranger).delete(location).then().statusCode(404);

        given().get(location).then().statusCode(200);
    }

    @Test
    void areInNoList() {
        given().header(DefaultKey.HEADER, stranger).get(PATH).then().body("items", empty());
        given().header(DefaultKey.HEADER, stranger)
                .get(PATH + "?subject=shared-name")
                .then()
                .body("items", empty());
    }
}
