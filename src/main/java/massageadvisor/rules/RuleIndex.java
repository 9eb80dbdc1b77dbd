package massageadvisor.rules;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * The rules turned on their side: for each value of each attribute, the set of rules that it lets through. A rule fires
 * if it survives one look-up for each attribute and one for each code; no rule is visited.
 */
public final class RuleIndex {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final int ruleCount;
    private final long[][][] letThrough = new long[ATTRIBUTES.length][][];
    private final long[][] onceAnswered = new long[ATTRIBUTES.length][];
    private final long[][] testing = new long[ATTRIBUTES.length][];
    private final CodeIndex codes;

    public RuleIndex(List<Rule> rules, Vocabulary vocabulary) {
        this.ruleCount = rules.size();
        this.codes = new CodeIndex(rules, vocabulary);
        for (var attribute : ATTRIBUTES) {
            int values = valueCount(attribute, vocabulary);
            letThrough[attribute.ordinal()] = new long[values][];
            onceAnswered[attribute.ordinal()] = Bits.none(ruleCount);
            testing[attribute.ordinal()] = Bits.none(ruleCount);
            for (int value = 0; value < values; value++) {
                index(attribute, value, rules, vocabulary);
            }
        }
    }

    private void index(Attribute attribute, int value, List<Rule> rules, Vocabulary vocabulary) {
        long[] through = Bits.none(ruleCount);
        for (int rule = 0; rule < ruleCount; rule++) {
            if (allows(rules.get(rule).when(), attribute, vocabulary).test(value)) {
                Bits.add(through, rule);
            } else {
                Bits.add(testing[attribute.ordinal()], rule);
            }
        }
        letThrough[attribute.ordinal()][value] = through;
        if (value != Attribute.NOT_SAID) {
            Bits.addAll(onceAnswered[attribute.ordinal()], through);
        }
    }

    /** How many values the attribute has; its values are the numbers below. */
    public static int valueCount(Attribute attribute, Vocabulary vocabulary) {
        return switch (attribute) {
            case CAUSE -> vocabulary.causes().size();
            case PAIN_LEVEL -> PainLevel.MAX + 1;
            case DURATION -> DurationBand.values().length;
            case PRESSURE -> Pressure.values().length;
            case HEAT -> Heat.values().length;
            case GOAL -> Goal.values().length;
        };
    }

    private static IntPredicate allows(Condition when, Attribute attribute, Vocabulary vocabulary) {
        return switch (attribute) {
            case CAUSE ->
                value -> when.causes().isEmpty()
                        || when.causes().contains(vocabulary.causes().get(value).code());
            case PAIN_LEVEL -> when.painLevel()::contains;
            case DURATION ->
                value -> when.durations().isEmpty() || when.durations().contains(DurationBand.values()[value]);
            case PRESSURE ->
                value -> when.pressures().isEmpty() || when.pressures().contains(Pressure.values()[value]);
            case HEAT -> value -> when.heats().isEmpty() || when.heats().contains(Heat.values()[value]);
            case GOAL -> value -> when.goals().isEmpty() || when.goals().contains(Goal.values()[value]);
        };
    }

    /** The rules that fire on these facts. */
    public Firing firing(Facts facts) {
        return new Firing(fired(facts, facts.reported()), fired(facts, facts.present()));
    }

    private long[] fired(Facts facts, long[] codesThere) {
        long[] fired = codes.enabled(codesThere);
        for (var attribute : ATTRIBUTES) {
            Bits.keepOnly(fired, letThrough[attribute.ordinal()][facts.value(attribute)]);
        }
        return fired;
    }

    /** The rules each of which fires for some answers to what these facts leave out. */
    public Firing reachable(Facts facts) {
        return new Firing(reachable(facts, facts.reported()), reachable(facts, facts.present()));
    }

    private long[] reachable(Facts facts, long[] codesThere) {
        long[] reachable = codes.enabled(codesThere);
        for (var attribute : ATTRIBUTES) {
            Bits.keepOnly(
                    reachable,
                    facts.leavesOut(attribute)
                            ? onceAnswered[attribute.ordinal()]
                            : letThrough[attribute.ordinal()][facts.value(attribute)]);
        }
        return reachable;
    }

    /** The rules whose conditions on codes hold for exactly these codes; the array is the caller's. */
    public long[] enabled(long[] codesThere) {
        return codes.enabled(codesThere);
    }

    /** The rules that this value of the attribute lets through. */
    public long[] letThrough(Attribute attribute, int value) {
        return letThrough[attribute.ordinal()][value];
    }

    /** The rules that some value of this attribute stops. */
    public long[] testing(Attribute attribute) {
        return testing[attribute.ordinal()];
    }
}
