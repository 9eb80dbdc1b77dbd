package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
    private static final Vocabulary VOCABULARY = SmallRules.VOCABULARY;
    private final RuleIndex index = new RuleIndex(
            List.of(
                    SmallRules.rule("mild").pain(0, 4).make(),
                    SmallRules.rule("wound").anyOf("wound").make(),
                    SmallRules.rule("severe").pain(8, 10).make()),
            VOCABULARY);

    private static Facts facts(int pain, Set<String> contraindications) {
        return VOCABULARY.facts(new Intake(
                "posture",
                new PainLevel(pain),
                Optional.empty(),
                new TreeSet<>(contraindications),
                Optional.of(new TreeSet<>()),
                new TreeSet<>(),
                new Preferences(Pressure.NOT_SAID, Heat.NOT_SAID, Goal.NOT_SAID)));
    }

    private static boolean[] has(long[] rules) {
        return new boolean[] {Bits.has(rules, 0), Bits.has(rules, 1), Bits.has(rules, 2)};
    }

    @Test
    void tellsWhatAttributesAndWhatCodesLetThroughByThemselves() {
        assertThat(has(index.letThrough(Attribute.PAIN_LEVEL, 4))).containsExactly(true, true, false);
        assertThat(has(index.letThrough(facts(9, Set.of())))).containsExactly(false, true, true);
        assertThat(has(index.enabled(facts(9, Set.of()).present()))).containsExactly(true, false, true);
        assertThat(has(index.enabled(facts(9, Set.of("wound")).present()))).containsExactly(true, true, true);
    }
}
