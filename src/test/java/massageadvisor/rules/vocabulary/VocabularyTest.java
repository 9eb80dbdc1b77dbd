package massageadvisor.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.sample.SmallRules;
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

        assertThat(Facts.of(asked, VOCABULARY).intake(VOCABULARY)).isEqualTo(asked);
        assertThat(Facts.of(notAsked, VOCABULARY).intake(VOCABULARY)).isEqualTo(notAsked);
    }

    @Test
    void asksAboutRedFlagsAndOptionalAttributes() {
        assertThat(Question.all().stream().map(Question::code))
                .containsExactly("red-flags", "duration", "pressure", "heat", "goal");
    }

    @Test
    void numbersTheValuesOfEachAttribute() {
        assertThat(Stream.of(Attribute.values()).map(VOCABULARY::valueCount)).containsExactly(2, 11, 5, 4, 3, 4);
        assertThat(Stream.of(Attribute.values()).map(attribute -> VOCABULARY.valueCode(attribute, 1)))
                .containsExactly("posture", "1", "fresh", "gentle", "wanted", "relaxation");
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
        assertThat(VOCABULARY.causeIndex("tension")).isZero();
        assertThat(VOCABULARY.causeIndex("posture")).isEqualTo(1);
        assertThat(VOCABULARY.mutability(Attribute.PAIN_LEVEL)).isEqualTo(Mutability.FIXED);
    }

    @Test
    void aVocabularyTellsItsListsApart() {
        var words = VOCABULARY;

        assertThat(words.isCause("tension")).isTrue();
        assertThat(words.isCause("wound")).isFalse();
        assertThat(words.isContraindication("wound")).isTrue();
        assertThat(words.isContraindication("fever")).isFalse();
        assertThat(words.isContraindication("moonlight")).isFalse();
        assertThat(words.isRedFlag("fever")).isTrue();
        assertThat(words.isRedFlag("wound")).isFalse();
        assertThat(words.isRedFlag("moonlight")).isFalse();
        assertThat(words.isAdaptation("lighter-pressure")).isTrue();
        assertThat(words.isAdaptation("wound")).isFalse();
        assertThat(Stream.of(words.causes(), words.contraindications(), words.redFlags(), words.adaptations())
                        .map(list -> list.get(0).code()))
                .containsExactly("tension", "diabetes", "fever", "lighter-pressure");
    }

    @Test
    void aCodeInTwoListsOfConditionsIsRefused() {
        var same = List.of(SmallRules.term("fever"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(List.of(), same, same, List.of()))
                .withMessageContaining("fever");
    }
}
