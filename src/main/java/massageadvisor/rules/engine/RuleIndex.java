package massageadvisor.rules.engine;

import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.vocabulary.Attribute;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * Inverted bitmap index of rules: for each value of each attribute, the rules whose condition on it holds. A rule fires
 * if it is in the set of each attribute's value and its condition on codes holds; no rule is visited.
 */
public final class RuleIndex {
    private static final Attribute[] ATTRIBUTES = Attribute.values();

    private final RuleSet[][] matching = new RuleSet[ATTRIBUTES.length][];
    private final RuleSet[] onceAnswered = new RuleSet[ATTRIBUTES.length];
    private final RuleSet[] testing = new RuleSet[ATTRIBUTES.length];
    private final RuleSet all;
    private final CodeIndex codes;

    /**
     * The index of these rules.
     *
     * @param clauses of the conditions on codes, by rule
     */
    RuleIndex(List<Rule> rules, List<CodeClauses> clauses, Vocabulary vocabulary) {
        this.codes = new CodeIndex(clauses, vocabulary.codeCount());
        this.all = RuleSet.of(rules.size(), rule -> true);
        var none = RuleSet.none(rules.size());
        for (var attribute : ATTRIBUTES) {
            var byValue = new RuleSet[vocabulary.valueCount(attribute)];
            var always = all;
            var answered = none;
            for (int value = 0; value < byValue.length; value++) {
                int its = value;
                byValue[value] =
                        RuleSet.of(rules.size(), rule -> rules.get(rule).when().matches(attribute, its, vocabulary));
                always = always.and(byValue[value]);
                answered = value == Attribute.NOT_SAID ? answered : answered.or(byValue[value]);
            }
            matching[attribute.ordinal()] = byValue;
            onceAnswered[attribute.ordinal()] = answered;
            testing[attribute.ordinal()] = all.minus(always);
        }
    }

    /** The rules that fire on these facts. */
    public Firing firing(Facts facts) {
        var reported = matching(facts, facts.reported());
        return new Firing(reported, facts.allSure() ? reported : matching(facts, facts.present()));
    }

    private RuleSet matching(Facts facts, CodeSet reported) {
        long[] rules = codes.matching(reported);
        for (var attribute : ATTRIBUTES) {
            Bits.keepOnly(rules, matching(attribute, facts.value(attribute)).words());
        }
        return new RuleSet(rules);
    }

    /** The rules whose conditions on attributes hold, whatever the codes. */
    public RuleSet matchingAttributes(Facts facts) {
        var rules = all;
        for (var attribute : ATTRIBUTES) {
            rules = rules.and(matching(attribute, facts.value(attribute)));
        }
        return rules;
    }

    /** The rules each of which fires for some answers to what these facts leave out. */
    public Firing reachable(Facts facts) {
        return new Firing(reachable(facts, facts.reported()), reachable(facts, facts.present()));
    }

    private RuleSet reachable(Facts facts, CodeSet reported) {
        var rules = matchingCodes(reported);
        for (var attribute : ATTRIBUTES) {
            rules = rules.and(
                    facts.leavesOut(attribute)
                            ? onceAnswered[attribute.ordinal()]
                            : matching(attribute, facts.value(attribute)));
        }
        return rules;
    }

    /** The rules whose condition on this attribute holds for the value. */
    public RuleSet matching(Attribute attribute, int value) {
        return matching[attribute.ordinal()][value];
    }

    /** The rules whose conditions on codes hold for exactly these codes. */
    public RuleSet matchingCodes(CodeSet reported) {
        return new RuleSet(codes.matching(reported));
    }

    /** The rules whose condition on this attribute does not hold for every value. */
    public RuleSet testing(Attribute attribute) {
        return testing[attribute.ordinal()];
    }
}
