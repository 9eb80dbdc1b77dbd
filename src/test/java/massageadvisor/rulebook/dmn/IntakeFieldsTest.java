package massageadvisor.rulebook.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        var decisions = DmnDocument.of(BuiltInBook.BOOK).elements("decision");

        assertThat(decisions)
                .extracting(decision -> decision.getAttribute("name"))
                .contains("inputErrors", "triage", "recommended", "verdicts", "provisional", "notAsked");
        assertThat(decisions)
                .filteredOn(decision -> !decision.getAttribute("name").equals("inputErrors"))
                .allSatisfy(decision -> assertThat(DmnDocument.cells(decision, "literalExpression"))
                        .singleElement()
                        .asString()
                        .startsWith("if inputErrors = [] then (")
                        .endsWith(") else null"));
    }
}
