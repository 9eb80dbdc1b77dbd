package massageadvisor.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A law says nothing about a cause or a code that a book does not have. */
class InvariantTest {
    private static final Vocabulary VOCABULARY = SmallRules.VOCABULARY;

    private static Optional<Condition> inTheBook(Condition when) {
        var promise = new Promise(Set.of(), Set.of(), Set.of(), Triage.PROVIDER_FIRST);
        return new Invariant("law", SmallRules.text("Law."), when, promise).whenIn(VOCABULARY);
    }

    private static Condition contraindications(List<String> anyOf, List<String> allOf) {
        return Condition.ANY.withContraindications(new CodeCondition(anyOf, allOf));
    }

    private static Condition redFlags(List<String> anyOf, List<String> allOf) {
        var any = Condition.ANY;
        return new Condition(
                any.causes(),
                any.painLevel(),
                any.durations(),
                any.pressures(),
                any.heats(),
                any.goals(),
                any.contraindications(),
                new CodeCondition(anyOf, allOf));
    }

    @Test
    void isTheWholeConditionIfTheBookHasEveryCode() {
        var when = contraindications(List.of("diabetes"), List.of("wound"))
                .withCauses(Set.of("tension"))
                .withPainLevel(new PainRange(2, 5))
                .withHeats(Set.of(Heat.AVOID));

        assertThat(inTheBook(when)).contains(when);
        assertThat(inTheBook(redFlags(List.of("fever"), List.of("chest-pain"))))
                .contains(redFlags(List.of("fever"), List.of("chest-pain")));
        assertThat(inTheBook(Condition.ANY)).contains(Condition.ANY);
    }

    @Test
    void keepsTheCodesThatTheBookHasOfThoseOfWhichOneIsEnough() {
        assertThat(inTheBook(contraindications(List.of("gout", "diabetes"), List.of())))
                .contains(contraindications(List.of("diabetes"), List.of()));
        assertThat(inTheBook(redFlags(List.of("cough", "fever"), List.of())))
                .contains(redFlags(List.of("fever"), List.of()));
        assertThat(inTheBook(Condition.ANY.withCauses(Set.of("sunburn", "posture"))))
                .contains(Condition.ANY.withCauses(Set.of("posture")));
    }

    @Test
    void isEmptyIfNoIntakeOfTheBookCanMatch() {
        assertThat(inTheBook(contraindications(List.of("gout"), List.of()))).isEmpty();
        assertThat(inTheBook(contraindications(List.of(), List.of("diabetes", "gout"))))
                .isEmpty();
        assertThat(inTheBook(redFlags(List.of("diabetes"), List.of()))).isEmpty();
        assertThat(inTheBook(Condition.ANY.withCauses(Set.of("sunburn")))).isEmpty();
    }
}
