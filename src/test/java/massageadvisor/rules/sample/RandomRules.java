package massageadvisor.rules.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Mutability;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Random rules and intakes over a few words, some of them mutable or clearable. */
public final class RandomRules {
    public static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(SmallRules.term("tension"), SmallRules.term("posture")),
            List.of(clearable("diabetes"), clearable("surgery"), mutable("drunk"), SmallRules.term("clot")),
            List.of(clearable("stiffness"), SmallRules.term("chest-pain")),
            List.of(SmallRules.term("lighter-pressure")),
            Map.of(
                    Attribute.PAIN_LEVEL, Mutability.MUTABLE,
                    Attribute.DURATION, Mutability.MUTABLE,
                    Attribute.PRESSURE, Mutability.MUTABLE,
                    Attribute.HEAT, Mutability.MUTABLE));
    private static final List<String> CONTRAINDICATIONS = codes(VOCABULARY.contraindications());
    private static final List<String> RED_FLAGS = codes(VOCABULARY.redFlags());

    private final Random random;

    public RandomRules(long seed) {
        this.random = new Random(seed);
    }

    private static Term clearable(String code) {
        return new Term(
                code, SmallRules.text(code), SmallRules.text(code), List.of(), Mutability.CLEARABLE, Optional.empty());
    }

    private static Term mutable(String code) {
        return new Term(
                code,
                SmallRules.text(code),
                SmallRules.text(code),
                List.of(),
                Mutability.MUTABLE,
                Optional.of(SmallRules.text("no longer " + code)));
    }

    public static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    public List<Rule> rules(int count) {
        var rules = new ArrayList<Rule>();
        for (int place = 0; place < count; place++) {
            rules.add(rule("rule-" + place));
        }
        return rules;
    }

    private Rule rule(String id) {
        var rule = SmallRules.rule(id);
        if (once(3)) {
            int from = random.nextInt(8);
            rule.pain(from, from + random.nextInt(11 - from));
        }
        if (once(3)) {
            rule.duration(some(DurationBand.values()).toArray(DurationBand[]::new));
        }
        if (once(4)) {
            rule.pressure(some(Pressure.values()).toArray(Pressure[]::new));
        }
        if (once(4)) {
            rule.heat(some(Heat.values()).toArray(Heat[]::new));
        }
        if (once(5)) {
            rule.cause("tension");
        }
        if (once(5)) {
            rule.goal(some(Goal.values()).toArray(Goal[]::new));
        }
        return random.nextBoolean() ? onCodes(rule) : points(rule);
    }

    private Rule points(SmallRules rule) {
        some(Modality.values()).forEach(modality -> rule.points(modality, random.nextInt(7) - 2));
        return rule.make();
    }

    private Rule onCodes(SmallRules rule) {
        switch (random.nextInt(4)) {
            case 0 -> rule.allOf(subset(CONTRAINDICATIONS, 2)).anyFlag(subset(RED_FLAGS, 2));
            case 1 -> rule.anyFlag(subset(RED_FLAGS, 2)).allFlags(subset(RED_FLAGS, 1));
            case 2 -> rule.anyOf(subset(CONTRAINDICATIONS, 3)).allOf(subset(CONTRAINDICATIONS, 1));
            default -> rule.anyOf(subset(CONTRAINDICATIONS, 2));
        }
        if (random.nextBoolean()) {
            rule.triage(Triage.values()[random.nextInt(6)]);
        }
        if (random.nextBoolean()) {
            rule.clearsFirst(some(Modality.values()).toArray(Modality[]::new));
        }
        if (once(4)) {
            rule.bars(some(Modality.values()).toArray(Modality[]::new));
        }
        return rule.make();
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> List<T> some(T[] values) {
        var some = new ArrayList<>(List.of(values));
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(2));
    }

    private String[] subset(List<String> codes, int most) {
        var some = new ArrayList<>(codes);
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(most)).toArray(String[]::new);
    }

    public Intake intake(Vocabulary vocabulary, int codeCount) {
        var codes = new ArrayList<>(
                Stream.concat(codes(vocabulary.contraindications()).stream(), codes(vocabulary.redFlags()).stream())
                        .toList());
        Collections.shuffle(codes, random);
        var contraindications = new TreeSet<String>();
        var flags = new TreeSet<String>();
        var unsure = new TreeSet<String>();
        boolean asked = random.nextInt(3) > 0;
        for (var code : codes.subList(0, random.nextInt(codeCount + 1))) {
            if (once(4)) {
                unsure.add(code);
            } else if (vocabulary.isContraindication(code)) {
                contraindications.add(code);
            } else if (asked) {
                flags.add(code);
            }
        }
        var causes = vocabulary.causes();
        return new Intake(
                causes.get(random.nextInt(causes.size())).code(),
                new PainLevel(random.nextInt(11)),
                AttributeCombinationsByBruteForce.durations().get(random.nextInt(5)),
                contraindications,
                asked ? Optional.of(flags) : Optional.empty(),
                unsure,
                AttributeCombinationsByBruteForce.preferences().get(random.nextInt(48)));
    }
}
