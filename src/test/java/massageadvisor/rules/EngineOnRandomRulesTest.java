package massageadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fast engine and its readable model agree on rules of every shape, also such as the built-in book does not have.
 */
class EngineOnRandomRulesTest {
    private static final int RULES = 80;
    private static final int INTAKES = 2_000;
    private static final List<String> CAUSES = List.of("tension", "posture");
    private static final List<String> CONTRAINDICATIONS = List.of("diabetes", "wound");
    private static final List<String> RED_FLAGS = List.of("fever", "chest-pain");

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreeOnRulesOfEveryShape(long seed) {
        random = new Random(seed);
        var rules = new ArrayList<Rule>();
        for (int number = 0; number < RULES; number++) {
            rules.add(rule("r" + number));
        }
        var engine = new RuleEngine(rules, SmallRules.VOCABULARY);
        var interpreter = new Interpreter(rules);

        for (int number = 0; number < INTAKES; number++) {
            var intake = intake();
            var decision = engine.decide(SmallRules.VOCABULARY.facts(intake));
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

    private Rule rule(String id) {
        var rule = SmallRules.rule(id);
        testAttributes(rule);
        boolean testsCodes = chance(2);
        if (testsCodes) {
            testCodes(rule);
        } else {
            rule.points(oneOf(List.of(Modality.values())), random.nextInt(7) - 3);
        }
        if (chance(6)) {
            rule.bars(oneOf(List.of(Modality.values())));
        }
        if (chance(6)) {
            rule.clearsFirst(oneOf(List.of(Modality.values())));
        }
        if (chance(testsCodes ? 2 : 40)) {
            rule.triage(oneOf(List.of(Triage.values())));
        }
        return rule.make();
    }

    private void testAttributes(SmallRules rule) {
        if (chance(3)) {
            rule.cause(oneOf(CAUSES));
        }
        if (chance(3)) {
            int from = random.nextInt(11);
            rule.pain(from, from + random.nextInt(11 - from));
        }
        if (chance(5)) {
            rule.duration(oneOf(List.of(DurationBand.values())));
        }
        if (chance(5)) {
            rule.pressure(oneOf(List.of(Pressure.values())));
        }
        if (chance(5)) {
            rule.heat(oneOf(List.of(Heat.values())));
        }
        if (chance(5)) {
            rule.goal(oneOf(List.of(Goal.values())));
        }
    }

    private void testCodes(SmallRules rule) {
        if (chance(2)) {
            rule.anyOf(oneOf(CONTRAINDICATIONS));
        }
        if (chance(5)) {
            rule.anyOf("diabetes", "wound");
        }
        if (chance(5)) {
            rule.allOf("diabetes", "wound");
        }
        if (chance(3)) {
            rule.anyFlag(oneOf(RED_FLAGS));
        }
        if (chance(5)) {
            rule.allFlags(oneOf(RED_FLAGS));
        }
    }

    private Intake intake() {
        var present = some(List.of("diabetes", "wound"));
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
