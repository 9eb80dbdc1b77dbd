package massageadvisor.rulebook.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the document says of its inputs. */
class IntakeFieldsTest {
    @Test
    void eachInputHasATypeWithItsAllowedValues() throws Exception {
        var document = DmnDocument.of(BuiltInBook.BOOK);
        var types = document.elements("inputData").stream()
                .map(input -> input.getFirstChild().getNextSibling())
                .map(variable -> ((Element) variable).getAttribute("typeRef"))
                .toList();

        assertThat(types)
                .containsExactly(
                        "tCause",
                        "tPainLevel",
                        "tDurationDays",
                        "tPressure",
                        "tHeat",
                        "tGoal",
                        "tContraindications",
                        "tRedFlags",
                        "tUnsure");
        assertThat(document.allowedValues("tPainLevel")).isEqualTo("floor(?) = ? and ? in [0..10]");
        assertThat(document.allowedValues("tDurationDays")).isEqualTo("null, floor(?) = ? and ? in [0..36500]");
        assertThat(document.allowedValues("tHeat")).isEqualTo("null, \"wanted\", \"avoid\"");
        assertThat(document.allowedValues("tCause"))
                .isEqualTo(listed(BuiltInBook.BOOK.vocabulary().causes()));
        assertThat(document.allowedValues("tContraindicationsCode"))
                .isEqualTo(listed(BuiltInBook.BOOK.vocabulary().contraindications()));
        assertThat(document.allowedValues("tRedFlagsCode"))
                .isEqualTo(listed(BuiltInBook.BOOK.vocabulary().redFlags()));
        assertThat(document.allowedValues("tUnsureCode"))
                .isEqualTo(document.allowedValues("tContraindicationsCode") + ", "
                        + document.allowedValues("tRedFlagsCode"));
    }

    private static String listed(List<Term> terms) {
        return terms.stream().map(term -> '"' + term.code() + '"').collect(Collectors.joining(", "));
    }

    @Test
    void decidesNothingOnInvalidInputs() throws Exception {
        var steps = steps(List.of(
                "durationBand",
                "sureCodes",
                "reportedCodes",
                "fired",
                "certain",
                "leftOut",
                "reachable",
                "certainlyReachable"));

        assertThat(steps)
                .hasSize(8)
                .allSatisfy((name, expression) -> assertThat(expression)
                        .startsWith("if fieldErrors = [] then (")
                        .endsWith(") else null"));
    }

    @Test
    void decidesNothingIfTheTableWasNotEvaluated() throws Exception {
        var outputs = List.of(
                "firedRules",
                "certainRules",
                "effects",
                "triage",
                "candidates",
                "recommended",
                "verdicts",
                "adaptations",
                "advice",
                "reachableEffects",
                "provisional",
                "notAsked");

        assertThat(steps(outputs))
                .hasSize(outputs.size())
                .allSatisfy((name, expression) -> assertThat(expression)
                        .startsWith("if inputErrors = [] then (")
                        .endsWith(") else null"));
        assertThat(steps(List.of("inputErrors")).get("inputErrors"))
                .contains(
                        "fired instance of list<Any>",
                        "certain instance of list<Any>",
                        "reachable instance of list<Any>",
                        "certainlyReachable instance of list<Any>",
                        "table-not-evaluated");
    }

    @Test
    void everyDecisionIsOneOfThese() throws Exception {
        assertThat(DmnDocument.of(BuiltInBook.BOOK).elements("decision")).hasSize(8 + 12 + 2);
    }

    private static Map<String, String> steps(List<String> names) throws Exception {
        return DmnDocument.of(BuiltInBook.BOOK).elements("decision").stream()
                .filter(decision -> names.contains(decision.getAttribute("name")))
                .collect(Collectors.toMap(
                        decision -> decision.getAttribute("name"),
                        decision ->
                                DmnDocument.cells(decision, "literalExpression").get(0)));
    }
}
