package massageadvisor.http.recommendation;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import massageadvisor.intake.DecisionCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@QuarkusTest
class AgreedCasesTest {
    @ParameterizedTest(name = "{0}: {1}, pain {2} -> {10}, {11}: {16}")
    @CsvFileSource(resources = "/cases/agreed.csv", delimiter = '|')
    void areAnsweredAsAgreed(ArgumentsAccessor row) {
        var agreed = new DecisionCase(row);

        var answer = given().contentType(ContentType.JSON)
                .body(agreed.body())
                .post("/v1/recommendations/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        agreed.assertAgreed(answer(answer));
    }

    private static DecisionCase.Answer answer(JsonPath json) {
        List<Map<String, Object>> modalities = json.getList("modalities");
        List<String> adaptations = json.getList("modalities.find { it.modality == 'swedish' }.adaptations.code");
        return new DecisionCase.Answer(
                json.getString("triage.level"),
                Objects.requireNonNullElse(json.getString("recommended"), "-"),
                modalities.stream()
                        .collect(Collectors.toMap(
                                one -> String.valueOf(one.get("modality")), one -> String.valueOf(one.get("verdict")))),
                new LinkedHashSet<>(adaptations));
    }
}
