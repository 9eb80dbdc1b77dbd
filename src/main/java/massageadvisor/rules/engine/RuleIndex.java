package massageadvisor.rules.engine;

import java.util.List;
import java.util.function.IntPredicate;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.DurationBand;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Vocabulary;

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
    private final long[][] byComplaint;
    private final long[][] byPreferences;
    private final long[] none;
    private final CodeIndex codes;

    public RuleIndex(List<Rule> rules, Vocabulary vocabulary) {
        this.ruleCount = rules.size();
        this.codes = new CodeIndex(rules, vocabulary);
        this.none = Bits.none(ruleCount);
        for (var attribute : ATTRIBUTES) {
            int values = valueCount(attribute, vocabulary);
            letThrough[attribute.ordinal()] = new long[values][];
            onceAnswered[attribute.ordinal()] = Bits.none(ruleCount);
            testing[attribute.ordinal()] = Bits.none(ruleCount);
            for (int value = 0; value < values; value++) {
                index(attribute, value, rules, vocabulary);
            }
        }
        this.byComplaint = together(AttributeKey.complaints(vocabulary), AttributeKey.COMPLAINT);
        this.byPreferences = together(AttributeKey.PREFERENCES, AttributeKey.PREFERENCE);
    }

    /** For each place of some attributes, the rules that all of them let through. */
    private long[][] together(int places, List<Attribute> attributes) {
        var through = new long[places][];
        for (int place = 0; place < places; place++) {
            long[] rules = Bits.all(ruleCount);
            for (var attribute : attributes) {
                Bits.keepOnly(rules, letThrough[attribute.ordinal()][AttributeKey.valueAt(place, attribute)]);
            }
            through[place] = rules;
        }
        return through;
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

    /** The values of an attribute that a condition lets through. */
    public static IntPredicate allows(Condition when, Attribute attribute, Vocabulary vocabulary) {
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
        long[] onComplaint = byComplaint[AttributeKey.complaint(facts)];
        long[] onPreferences = byPreferences[AttributeKey.preferences(facts)];
        long[] all = codes.enabled(facts.reported());
        keepOnly(all, onComplaint, onPreferences);
        if (facts.allSure()) {
            return Firing.ofCertain(all, none);
        }
        long[] certain = codes.enabled(facts.present());
        keepOnly(certain, onComplaint, onPreferences);
        return new Firing(all, certain);
    }

    private static void keepOnly(long[] set, long[] kept, long[] keptToo) {
        for (int word = 0; word < set.length; word++) {
            set[word] &= kept[word] & keptToo[word];
        }
    }

    /** The rules that the attributes of these places let through, see {@link AttributeKey}; the caller's array. */
    long[] letThrough(int complaint, int preferences) {
        return Bits.and(byComplaint[complaint], byPreferences[preferences]);
    }

    /** The rules that the attributes let through, whatever the codes; the caller's array. */
    public long[] letThrough(Facts facts) {
        return letThrough(AttributeKey.complaint(facts), AttributeKey.preferences(facts));
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

    /** The rules that this value of the attribute lets through; not to be changed. */
    public long[] letThrough(Attribute attribute, int value) {
        return letThrough[attribute.ordinal()][value];
    }

    /** The rules whose conditions on codes hold for exactly these codes; the array is the caller's. */
    public long[] enabled(long[] codesThere) {
        return codes.enabled(codesThere);
    }

    /** The rules that some value of this attribute stops. */
    public long[] testing(Attribute attribute) {
        return testing[attribute.ordinal()];
    }
}
