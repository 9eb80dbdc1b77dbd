package massageadvisor.http.request;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a request is a retry depends on what it means, not on how it is written. */
@QuarkusTest
class RetryMeaningTest {
    private final KeyedCreates creates = KeyedCreates.fresh();

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"subject": "SUBJECT", "painLevel": 3, "contraindications": ["diabetes", "burn"], "cause": "injury"}""",
                """
                {"cause":"injury","painLevel":3,"contraindications":["burn","diabetes"],"subject":"SUBJECT"}""",
                """
                {"cause": "injury", "painLevel": 30e-1, "contraindications": ["burn", "diabetes"], "subject": "SUBJECT"}""",
                """
                {"cause": "injury", "painLevel": 3.0, "contraindications": ["burn", "diabetes"], "subject": "SUBJECT",
                 "redFlags": null, "durationDays": null, "preferences": {"heat": null}, "unsure": []}""",
                """
                {"c\\u0061use": "injury", "painLevel": 3, "contraindications": ["burn", "diabetes"], "subject": "SUBJECT"}""",
            })
    void aRetryMayBeSpelledInAnotherWay(String again) {
        var first = creates.create("""
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn", "diabetes"], "subject": "SUBJECT"}""".replace("SUBJECT", creates.subject()));

        creates.create(again.replace("SUBJECT", creates.subject()))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"));
        creates.assertStored(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn"], "redFlags": []}""",
                """
                {"cause": "injury", "painLevel": 3, "contraindications": [], "unsure": ["burn"]}""",
                """
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn"], "subject": "another"}""",
                """
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn"], "preferences": {"heat": "avoid"}}""",
            })
    void anotherMeaningIsNoRetry(String other) {
        creates.create("""
                {"cause": "injury", "painLevel": 3, "contraindications": ["burn"]}""").then().statusCode(201);

        creates.create(other).then().statusCode(422).body("code", is("idempotency-key-reused"));
    }
}
