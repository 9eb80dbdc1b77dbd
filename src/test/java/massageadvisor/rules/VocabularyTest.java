package massageadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = SmallRules.VOCABULARY;

    private static Intake intake(Optional<Set<String>> redFlags) {
        return new Intake(
                "posture",
                new PainLevel(4),
                Optional.of(new DurationDays(42)),
                new TreeSet<>(Set.of("wound")),
                redFlags.map(TreeSet::new),
                new TreeSet<>(Set.of("fever")),
                new Preferences(Pressure.FIRM, Heat.WANTED, Goal.MOBILITY));
    }

    @Test
    void givesBackTheIntakeOfFacts() {
        var asked = intake(Optional.of(Set.of("chest-pain")));
        var notAsked = intake(Optional.empty());

        assertThat(VOCABULARY.intake(VOCABULARY.facts(asked))).isEqualTo(asked);
        assertThat(VOCABULARY.intake(VOCABULARY.facts(notAsked))).isEqualTo(notAsked);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 42, 85})
    void givesTheFewestDaysOfABand(int days) {
        var duration = new DurationDays(days);

        assertThat(DurationDays.fewest(duration.band())).contains(duration);
        assertThat(DurationDays.fewest(DurationBand.NOT_SAID)).isEmpty();
    }

    @Test
    void onlyWhatPassesSaysHowItHasPassed() {
        var text = SmallRules.text("text");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term("a", text, text, List.of(), Mutability.MUTABLE, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term("a", text, text, List.of(), Mutability.FIXED, Optional.of(text)));
        assertThat(new Term("a", text, text, List.of(), Mutability.MUTABLE, Optional.of(text)).whenGone())
                .contains(text);
    }

    @Test
    void placesCausesInTheirOrderAndLetsNothingChangeThatIsNotMarked() {
        assertThat(VOCABULARY.causePlace("tension")).isZero();
        assertThat(VOCABULARY.causePlace("posture")).isEqualTo(1);
        assertThat(VOCABULARY.mutability(Attribute.PAIN_LEVEL)).isEqualTo(Mutability.FIXED);
    }
}
