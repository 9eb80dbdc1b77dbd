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
    private final RuleIndex index = new CompiledRuleBook(
                    List.of(
                            SmallRules.rule("mild").pain(0, 4).make(),
                            SmallRules.rule("wound").anyOf("wound").make(),
                            SmallRules.rule("severe").pain(8, 10).make()),
                    VOCABULARY)
            .index();

    private static Facts facts(int pain, Set<String> contraindications) {
        return Facts.of(
                new Intake(
                        "posture",
                        new PainLevel(pain),
                        Optional.empty(),
                        new TreeSet<>(contraindications),
                        Optional.of(new TreeSet<>()),
                        new TreeSet<>(),
                        new Preferences(Pressure.NOT_SAID, Heat.NOT_SAID, Goal.NOT_SAID)),
                VOCABULARY);
    }

    private static RuleSet rules(Integer... rules) {
        return RuleSet.of(3, List.of(rules)::contains);
    }

    @Test
    void findsTheRulesThatMatchAttributesAndThoseThatMatchCodes() {
        assertThat(index.matching(Attribute.PAIN_LEVEL, 4)).isEqualTo(rules(0, 1));
        assertThat(index.matchingAttributes(facts(9, Set.of()))).isEqualTo(rules(1, 2));
        assertThat(index.matchingCodes(facts(9, Set.of()).present())).isEqualTo(rules(0, 2));
        assertThat(index.matchingCodes(facts(9, Set.of("wound")).present())).isEqualTo(rules(0, 1, 2));
    }

    @Test
    void findsTheRulesThatTestAnAttribute() {
        assertThat(index.testing(Attribute.PAIN_LEVEL)).isEqualTo(rules(0, 2));
        assertThat(index.testing(Attribute.HEAT)).isEqualTo(rules());
    }
}
