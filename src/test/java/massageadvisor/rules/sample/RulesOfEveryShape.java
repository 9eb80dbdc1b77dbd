package massageadvisor.rules.sample;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * Random rules of every shape that the format has, also such as the built-in book does not have. Where they are few,
 * little hides what each of them does.
 */
public final class RulesOfEveryShape {
    public static final Vocabulary VOCABULARY = SmallRules.VOCABULARY;
    private static final List<String> CAUSES = List.of("tension", "posture");
    private static final List<String> CONTRAINDICATIONS = List.of("diabetes", "wound");
    private static final List<String> RED_FLAGS = List.of("fever", "chest-pain");

    private final Random random;

    public RulesOfEveryShape(long seed) {
        this.random = new Random(seed);
    }

    public List<Rule> rules(int count) {
        return IntStream.range(0, count).mapToObj(number -> rule("r" + number)).toList();
    }

    private Rule rule(String id) {
        var rule = SmallRules.rule(id);
        testAttributes(rule);
        boolean testsCodes = chance(2);
        if (testsCodes) {
            testCodes(rule);
        } else {
            rule.points(oneOf(Modality.values()), random.nextInt(7) - 3);
        }
        if (chance(6)) {
            rule.bars(oneOf(Modality.values()));
        }
        if (chance(6)) {
            rule.clearsFirst(oneOf(Modality.values()));
        }
        if (chance(testsCodes ? 2 : 40)) {
            rule.triage(oneOf(Triage.values()));
        }
        if (chance(6)) {
            rule.adapts(oneOf(Modality.values()), "lighter-pressure");
        }
        if (chance(6)) {
            rule.advises("Say \"stop\" \\ & rest <" + id + ">.");
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
            rule.duration(oneOf(DurationBand.values()));
        }
        if (chance(5)) {
            rule.pressure(oneOf(Pressure.values()));
        }
        if (chance(5)) {
            rule.heat(oneOf(Heat.values()));
        }
        if (chance(5)) {
            rule.goal(oneOf(Goal.values()));
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
            rule.anyFlag("fever", "chest-pain");
        }
        if (chance(5)) {
            rule.allFlags(oneOf(RED_FLAGS));
        }
    }

    private boolean chance(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T oneOf(T[] values) {
        return oneOf(List.of(values));
    }
}
