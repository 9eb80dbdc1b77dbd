package massageadvisor.http.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import massageadvisor.http.problem.Leaks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CatalogueTest {
    @ParameterizedTest
    @CsvSource({"causes, 8", "modalities, 3", "contraindications, 35", "red-flags, 25"})
    void listsAllThatTheContractNames(String list, int size) {
        given().get("/v1/" + list).then().statusCode(200).body("items.size()", greaterThanOrEqualTo(size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"causes", "modalities", "contraindications", "red-flags", "benefits", "sources"})
    void answersEachEntryByItsCodeAsTheListHasIt(String list) {
        List<Map<String, Object>> items = given().get("/v1/" + list)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .extract()
                .path("items");

        assertThat(items).isNotEmpty().doesNotHaveDuplicates();
        for (var item : items) {
            var entry = given().get("/v1/" + list + "/" + item.get("code"))
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(entry.jsonPath().getMap("")).isEqualTo(item);
            Leaks.assertNoneIn(entry.asString());
        }
    }

    @Test
    void namesTheCausesOfTheContract() {
        given().get("/v1/causes")
                .then()
                .body(
                        "items.code",
                        contains(
                                "muscle-strain",
                                "poor-posture",
                                "injury",
                                "herniated-disc",
                                "osteoarthritis",
                                "other-medical-condition",
                                "stress-tension",
                                "unknown"));
    }

    @Test
    void namesTheSourcesAndRulesOfACause() {
        given().get("/v1/causes/osteoarthritis")
                .then()
                .body("rules", hasItems("swedish-osteoarthritis", "osteoarthritis-deep-tissue"))
                .body("rules", not(hasItems("swedish-poor-posture")))
                .body("sources", not(empty()));
    }

    @Test
    void saysWhatDiabetesDoes() {
        given().get("/v1/contraindications/diabetes")
                .then()
                .body("triage", is("provider-advised"))
                .body("effects.size()", is(2))
                .body("effects.find { it.modality == 'hot-stone' }.effect", is("contraindicates"))
                .body("effects.find { it.modality == 'hot-stone' }.rule", is("hot-stone-diabetes"))
                .body("effects.find { it.modality == 'deep-tissue' }.effect", is("adapts"))
                .body("rules", contains("hot-stone-diabetes", "diabetes-deep-tissue", "condition-provider-advised"));
    }

    @ParameterizedTest
    @CsvSource({
        "contraindications/dvt-current, urgent",
        "contraindications/intoxication, postpone",
        "contraindications/pregnancy, provider-first",
        "contraindications/oil-allergy, routine",
        "red-flags/chest-pain, emergency",
        "red-flags/fever, urgent",
        "red-flags/morning-stiffness, provider-first",
        "red-flags/unusual-age, provider-advised"
    })
    void saysHowSoonACodeAsksForAProvider(String entry, String triage) {
        given().get("/v1/" + entry).then().statusCode(200).body("triage", is(triage));
    }

    @Test
    void saysWhatPassesAndWhatAProviderMayClear() {
        given().get("/v1/contraindications/acute-injury")
                .then()
                .body("mutability", is("mutable"))
                .body("whenGone", startsWith("the first days"));
        given().get("/v1/contraindications/diabetes")
                .then()
                .body("mutability", is("clearable"))
                .body("$", not(hasKey("whenGone")));
        given().get("/v1/red-flags/chest-pain").then().body("mutability", is("fixed"));
    }

    @Test
    void asksAQuestionForEachRedFlag() {
        List<String> questions = given().get("/v1/red-flags").path("items.question");

        assertThat(questions).hasSize(25).doesNotHaveDuplicates().allMatch(question -> question.endsWith("?"));
    }

    @Test
    void marksBenefitsAsClaimsOfTheArticle() {
        given().get("/v1/benefits")
                .then()
                .body("items.status", everyItem(is("claimed-by-article")))
                .body("items.size()", is(13))
                .body("items.modalities", everyItem(not(empty())))
                .body("items.sources", everyItem(not(empty())));
    }

    @Test
    void citesOnlySourcesThatCanBeLookedUp() {
        List<String> known = given().get("/v1/sources").path("items.code");

        for (var list : List.of("causes", "contraindications", "red-flags", "benefits")) {
            List<List<String>> cited = given().get("/v1/" + list).path("items.sources");
            assertThat(cited)
                    .isNotEmpty()
                    .allSatisfy(sources -> assertThat(known).containsAll(sources));
        }
    }

    @Test
    void answersAStatementAFindingAndAConflict() {
        given().get("/v1/sources/S68").then().statusCode(200).body("kind", is("article"));
        given().get("/v1/sources/K11").then().body("kind", is("conflict")).body("cites", hasItems("S68"));
        given().get("/v1/sources/EV1").then().body("kind", is("finding")).body("$", not(hasKey("address")));
        given().get("/v1/sources/NEXTAVE").then().body("$", hasKey("address")).body("$", not(hasKey("cites")));
    }
}
