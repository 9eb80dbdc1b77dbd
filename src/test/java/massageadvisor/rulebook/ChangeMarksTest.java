package massageadvisor.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the built-in book says can change, as decision 0014 has it. */
class ChangeMarksTest {
    private final Vocabulary vocabulary = BuiltInBook.BOOK.vocabulary();

    @ParameterizedTest
    @EnumSource(Attribute.class)
    void onlyTheCauseIsAFixedAttribute(Attribute attribute) {
        assertThat(vocabulary.mutability(attribute))
                .isEqualTo(attribute == Attribute.CAUSE ? Mutability.FIXED : Mutability.MUTABLE);
    }

    @Test
    void onlyWhatTheEvidenceCallsTemporaryIsMutable() {
        assertThat(marked(Mutability.MUTABLE)).containsExactlyInAnyOrder("intoxication", "acute-injury");
    }

    @Test
    void whatIsUrgentOrBarsEveryModalityIsNotClearable() {
        assertThat(marked(Mutability.CLEARABLE))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(testing(code))
                        .noneMatch(rule -> rule.then().triage().barsEveryModality()
                                || rule.then().contraindicated().size() == Modality.values().length));
    }

    @Test
    void everythingThatAProviderIsAskedAboutAndThatIsNotDangerousIsClearable() {
        var asked = codes().map(Term::code)
                .filter(code -> testing(code).stream()
                        .anyMatch(rule -> rule.then().triage() != Triage.ROUTINE
                                || !rule.then().clearFirst().isEmpty()))
                .filter(code -> testing(code).stream()
                        .noneMatch(rule -> rule.then().triage().barsEveryModality()
                                || rule.then().contraindicated().size() == Modality.values().length))
                .collect(Collectors.toSet());

        assertThat(marked(Mutability.CLEARABLE)).isEqualTo(asked);
    }

    private Stream<Term> codes() {
        return Stream.concat(vocabulary.contraindications().stream(), vocabulary.redFlags().stream());
    }

    private Set<String> marked(Mutability mutability) {
        return codes().filter(term -> term.mutability() == mutability)
                .map(Term::code)
                .collect(Collectors.toSet());
    }

    private static List<Rule> testing(String code) {
        return BuiltInBook.BOOK.rules().stream()
                .filter(rule -> Stream.of(
                                rule.when().contraindications(), rule.when().redFlags())
                        .anyMatch(condition -> condition.anyOf().contains(code)
                                || condition.allOf().contains(code)))
                .toList();
    }
}
