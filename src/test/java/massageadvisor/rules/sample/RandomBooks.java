package massageadvisor.rules.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Small books of random rules: some keep the laws, most break several. */
public final class RandomBooks {
    public static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(SmallRules.term("tension"), SmallRules.term("unknown")),
            List.of(SmallRules.term("diabetes"), SmallRules.term("wound")),
            List.of(SmallRules.term("fever")),
            List.of());

    private final Random random;

    public RandomBooks(long seed) {
        this.random = new Random(seed);
    }

    public List<Rule> book() {
        var rules = new ArrayList<Rule>();
        rules.add(SmallRules.rule("base").points(Modality.SWEDISH, 1).make());
        IntStream.range(0, 2 + random.nextInt(10)).forEach(number -> rules.add(rule("rule-" + number)));
        return rules;
    }

    private Rule rule(String id) {
        var rule = SmallRules.rule(id);
        if (random.nextInt(3) == 0) {
            rule.cause(random.nextBoolean() ? "tension" : "unknown");
        }
        if (random.nextInt(3) == 0) {
            int from = random.nextInt(11);
            rule.pain(from, from + random.nextInt(11 - from));
        }
        if (random.nextInt(4) == 0) {
            rule.heat(any(Heat.values()));
        }
        if (random.nextInt(4) == 0) {
            rule.pressure(any(Pressure.values()));
        }
        return random.nextInt(4) == 0
                ? rule.points(any(Modality.values()), random.nextInt(7) - 2).make()
                : withCodes(rule).make();
    }

    private SmallRules withCodes(SmallRules rule) {
        switch (random.nextInt(6)) {
            case 0 -> rule.anyOf("diabetes", "wound");
            case 1 -> rule.allOf("diabetes", "wound");
            case 2 -> rule.anyOf("wound").anyFlag("fever");
            case 3 -> rule.anyFlag("fever");
            case 4 -> rule.anyOf("diabetes");
            default -> {}
        }
        switch (random.nextInt(3)) {
            case 0 -> rule.triage(any(Triage.values()));
            case 1 -> rule.bars(any(Modality.values()));
            default -> rule.clearsFirst(any(Modality.values()));
        }
        return rule;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
