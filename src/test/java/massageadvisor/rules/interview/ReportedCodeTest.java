package massageadvisor.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import massageadvisor.rulebook.BuiltInBook;
import massageadvisor.rules.book.Questionnaire.CodeGroup;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.vocabulary.Triage;
import org.junit.jupiter.api.Test;

/** A code that was reported before anything was asked. */
class ReportedCodeTest {
    private static final RuleBook BOOK = BuiltInBook.BOOK;
    private static final Interview INTERVIEW =
            new Interview(new CompiledRuleBook(BOOK.rules(), BOOK.vocabulary()), BOOK.questionnaire());

    @Test
    void anEmergencySignEndsItAtOnce() {
        var standing = INTERVIEW.after(reporting(Set.of("chest-pain")));

        assertThat(standing.done()).isTrue();
        assertThat(standing.atLeast()).isEqualTo(Triage.EMERGENCY);
        assertThat(standing.completeIntake()).isEmpty();
    }

    /** A code that was reported without its group: the others of the group are not absent for that. */
    @Test
    void aReportedCodeDoesNotAnswerItsGroup() {
        var standing = INTERVIEW.after(reporting(Set.of("fever")));

        assertThat(standing.notAsked())
                .extracting(CodeGroup::code)
                .contains("signs-illness", "signs-heart-and-vessels");
        assertThat(standing.done()).isFalse();
    }

    private static Answers reporting(Set<String> redFlags) {
        var silent = Person.silent();
        return new Answers(
                Optional.of("stress-tension"),
                silent.painLevel(),
                silent.duration(),
                silent.contraindications(),
                new TreeSet<>(redFlags),
                silent.unsure(),
                silent.preferences(),
                Set.of(),
                Set.of());
    }
}
