package massageadvisor.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.sample.RulesOfEveryShape;
import massageadvisor.rules.sample.SmallRules;
import massageadvisor.rules.vocabulary.DurationDays;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fast engine and its readable model agree on rules of every shape, also such as the built-in book does not have.
 */
class EngineOnRandomRulesTest {
    private static final int SMALL_BOOKS = 200;
    private static final List<String> CAUSES = List.of("tension", "posture");
    private static final List<String> CONTRAINDICATIONS = List.of("diabetes", "wound");
    private static final List<String> RED_FLAGS = List.of("fever", "chest-pain");

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreeOnManyRulesAtOnce(long seed) {
        wantAgreement(seed, 80, 2_000);
    }

    @Test
    void agreeOnFewRulesOfWhichNoneHidesAnother() {
        LongStream.range(0, SMALL_BOOKS).forEach(seed -> wantAgreement(seed, 4, 100));
    }

    private void wantAgreement(long seed, int ruleCount, int intakes) {
        random = new Random(seed);
        var rules = new RulesOfEveryShape(seed).rules(ruleCount);
        var engine = new RuleEngine(new CompiledRuleBook(rules, SmallRules.VOCABULARY));
        var interpreter = new Interpreter(rules);

        for (int number = 0; number < intakes; number++) {
            var intake = intake();
            var decision = engine.decide(Facts.of(intake, SmallRules.VOCABULARY));
            assertThat(new Interpreter.Outcome(
                            decision.fired(),
                            decision.uncertain(),
                            decision.triage(),
                            Interpreter.byModality(decision::verdict),
                            Interpreter.byModality(decision::points)))
                    .as("%s", intake)
                    .isEqualTo(interpreter.decide(intake));
        }
    }

    private Intake intake() {
        var present = some(CONTRAINDICATIONS);
        var flags = some(RED_FLAGS);
        var unsure = some(List.of("diabetes", "wound", "fever", "chest-pain"));
        unsure.removeAll(present);
        unsure.removeAll(flags);
        return new Intake(
                oneOf(CAUSES),
                new PainLevel(random.nextInt(11)),
                chance(3) ? Optional.empty() : Optional.of(new DurationDays(random.nextInt(120))),
                present,
                Optional.of(flags),
                unsure,
                new Preferences(
                        oneOf(List.of(Pressure.values())),
                        oneOf(List.of(Heat.values())),
                        oneOf(List.of(Goal.values()))));
    }

    private SortedSet<String> some(List<String> codes) {
        var some = new TreeSet<String>();
        for (var code : codes) {
            if (chance(3)) {
                some.add(code);
            }
        }
        return some;
    }

    private boolean chance(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
