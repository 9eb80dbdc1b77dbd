package massageadvisor.persistence;

import static io.restassured.RestAssured.given;
import static massageadvisor.persistence.SampleRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import massageadvisor.application.RecommendationStore;
import massageadvisor.application.access.clinics.ClinicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that reports success but stores nothing, for example because of a trigger. */
@QuarkusTest
class DroppedInsertTest {
    private static final String SUBJECT = "swallowed";

    @Inject
    RecommendationStore store;

    @BeforeEach
    void swallowInserts() throws SQLException {
        OwnerConnection.run("""
            create function swallow() returns trigger language plpgsql as 'begin return null; end';
            create trigger swallow before insert on recommendation for each row
                when (new.subject = '%s') execute function swallow()""".formatted(SUBJECT));
    }

    @AfterEach
    void stop() throws SQLException {
        OwnerConnection.run("drop function swallow cascade");
    }

    @Test
    void isNotReportedAsStored() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"cause": "stress-tension", "painLevel": 3, "contraindications": [], "subject": "%s"}""".formatted(SUBJECT))
                .post("/v1/recommendations")
                .then()
                .statusCode(500);
    }

    @Test
    void isNotReportedAsStoredInABatch() {
        var kept = row("kept");

        assertThat(store.insertAll(ClinicId.DEMO, List.of(row(SUBJECT), kept, row(SUBJECT))))
                .containsExactly(kept.recommendation().id());
    }
}
