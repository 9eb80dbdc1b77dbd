package massageadvisor.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rulebook.SmallBook;
import massageadvisor.rulebook.defect.BadRuleBookException;
import massageadvisor.rulebook.defect.Defect;
import massageadvisor.rulebook.defect.Defects;
import massageadvisor.rules.book.CodeCondition;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedCodesCheckTest {
    private static final String TERM =
            "  - {code: %s, name: {en: \"X\"}, description: {en: \"X.\"}, cites: [CLINIC]}\n";

    @TempDir
    Path folder;

    private static Rule rule(List<String> anyOf, List<String> allOf) {
        var pattern = BuiltInBook.BOOK.rules().stream()
                .filter(rule -> rule.when().testsCodes())
                .findFirst()
                .orElseThrow();
        return new Rule(
                pattern.id(),
                pattern.theme(),
                Condition.ANY.withContraindications(new CodeCondition(anyOf, allOf)),
                pattern.then(),
                pattern.because(),
                pattern.basis(),
                pattern.cites());
    }

    private static void check(Rule... rules) {
        var defects = new Defects();
        new LinkedCodesCheck(defects).check(List.of(rules));
        defects.throwIfAny();
    }

    @Test
    void refusesABookInWhichNineCodesHangTogether() throws IOException {
        var book = SmallBook.in(folder)
                .replace(
                        "vocabulary.yaml",
                        "redFlags:\n",
                        TERM.formatted("a") + TERM.formatted("b") + TERM.formatted("c") + "redFlags:\n");
        book.write("rules/health.yaml", book.text("rules/health.yaml") + """

                - id: all-at-once
                  when:
                    contraindications:
                      anyOf: [a, b, c]
                      allOf: [diabetes, oil-allergy, circulatory-problems, skin-sensitivity]
                    redFlags: {anyOf: [fever, chest-pain]}
                  then: {contraindicate: [swedish]}
                  because: {en: "It is much at once."}
                  basis: inferred
                  cites: [CLINIC]
                  examples:
                    - given:
                        cause: stress-tension
                        painLevel: 3
                        contraindications: [a, diabetes, oil-allergy, circulatory-problems, skin-sensitivity]
                        redFlags: [fever]
                      fires: true
                    - {given: {cause: stress-tension, painLevel: 3, contraindications: [a], redFlags: []}, fires: false}
                """);

        var refusal = catchThrowableOfType(BadRuleBookException.class, book::read);

        assertThat(refusal.defects())
                .containsExactly(new Defect(
                        "rules",
                        "a, b, c, chest-pain, circulatory-problems, diabetes, fever, oil-allergy, skin-sensitivity",
                        "9 codes are linked by rules that need several of them",
                        "Write rules that need one code each, so that at most 8 are linked"));
    }

    @Test
    void findsCodesThatSeveralRulesTieTogether() {
        var refusal = catchThrowableOfType(
                BadRuleBookException.class,
                () -> check(
                        rule(List.of(), List.of("a", "b", "c", "d")),
                        rule(List.of("f", "g"), List.of("h", "i")),
                        rule(List.of("d", "e"), List.of("f"))));

        assertThat(refusal.defects()).extracting(Defect::location).containsExactly("a, b, c, d, e, f, g, h, i");
    }

    @Test
    void takesEightAndAnyNumberOfWhichOneIsEnough() {
        assertThatCode(() -> check(
                        rule(List.of("a", "b", "c", "d", "e", "f", "g"), List.of("h")),
                        rule(List.of("k", "l"), List.of("m")),
                        rule(List.of("h", "i", "j", "k", "l", "n", "o", "p", "q"), List.of())))
                .doesNotThrowAnyException();
    }
}
