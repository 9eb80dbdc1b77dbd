package massageadvisor.rules.proof.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.proof.CodeReport;
import massageadvisor.rules.proof.CodeReportCount;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.proof.EffectPair;
import massageadvisor.rules.proof.EquivalentCodes;
import massageadvisor.rules.proof.ReachableEffects;
import massageadvisor.rules.proof.ReachableEffects.Reached;
import massageadvisor.rules.proof.RulePair;
import massageadvisor.rules.proof.RuleSpace;
import massageadvisor.rules.proof.UnprovableException;
import massageadvisor.rules.vocabulary.Term;
import massageadvisor.rules.vocabulary.Vocabulary;

/**
 * Compares what two books have, and what they decide over every input that both understand: the causes and codes that
 * both have.
 */
public final class BookComparison {
    private final RuleSpace before;
    private final RuleSpace after;
    private final RuleEngine engineBefore;
    private final RuleEngine engineAfter;
    private final List<String> codes;
    private final Map<RulePair, Counted> counted = new HashMap<>();
    private final ChangeTally tally = new ChangeTally();

    /** The effects that a pair of classes can reach, each with its smallest report and the number of all reports. */
    private record Counted(List<Reached> reached, Map<EffectPair, BigInteger> counts) {}

    private BookComparison(RuleBook before, RuleBook after) {
        var compiledBefore = new CompiledRuleBook(before.rules(), before.vocabulary());
        var compiledAfter = new CompiledRuleBook(after.rules(), after.vocabulary());
        this.before = new RuleSpace(compiledBefore);
        this.after = new RuleSpace(compiledAfter);
        this.engineBefore = new RuleEngine(compiledBefore);
        this.engineAfter = new RuleEngine(compiledAfter);
        this.codes = this.before.codes().stream()
                .filter(code -> sameKind(code, before.vocabulary(), after.vocabulary()))
                .toList();
    }

    private static boolean sameKind(String code, Vocabulary one, Vocabulary other) {
        return (one.isContraindication(code) && other.isContraindication(code))
                || (one.isRedFlag(code) && other.isRedFlag(code));
    }

    /**
     * What changes from one book to the other.
     *
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    public static BookDiff compare(RuleBook before, RuleBook after) {
        var tally = new BookComparison(before, after).compareDecisions();
        return new BookDiff(
                BookParts.onlyIn(before, after),
                BookParts.onlyIn(after, before),
                changedRules(before, after),
                tally.inputs(),
                tally.changedInputs(),
                tally.changes());
    }

    private static List<String> changedRules(RuleBook before, RuleBook after) {
        var others = after.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        return before.rules().stream()
                .filter(rule -> !others.getOrDefault(rule.id(), rule).equals(rule))
                .map(Rule::id)
                .toList();
    }

    private ChangeTally compareDecisions() {
        var combinations = new LinkedHashMap<List<Integer>, List<Integer>>();
        for (int index = 0; index < before.combinations().size(); index++) {
            int other = indexInOther(index);
            if (other >= 0) {
                combinations
                        .computeIfAbsent(
                                List.of(before.classOf(index), after.classOf(other)), same -> new ArrayList<>())
                        .add(index);
            }
        }
        combinations.values().forEach(this::compare);
        return tally;
    }

    /** The combination of the same values in the other book; negative if it does not have the cause. */
    private int indexInOther(int index) {
        int ofOneCause =
                before.combinations().size() / before.vocabulary().causes().size();
        var cause = before.vocabulary().causes().get(index / ofOneCause).code();
        var others = after.vocabulary().causes().stream().map(Term::code).toList();
        return others.contains(cause) ? others.indexOf(cause) * ofOneCause + index % ofOneCause : -1;
    }

    /** Combinations that match the same rules in each of the books. */
    private void compare(List<Integer> indexes) {
        int first = indexes.get(0);
        int other = indexInOther(first);
        var cases = counted.computeIfAbsent(
                new RulePair(
                        before.classes().get(before.classOf(first)),
                        after.classes().get(after.classOf(other))),
                this::count);
        tally.start(indexes.size());
        for (var reached : cases.reached()) {
            var facts = reached.report().on(before.combinations().get(first), before.vocabulary());
            var same = reached.report().on(after.combinations().get(other), after.vocabulary());
            tally.add(
                    cases.counts().getOrDefault(reached.effects(), BigInteger.ZERO),
                    facts.intake(before.vocabulary()),
                    DecisionSummary.of(engineBefore.decide(facts)),
                    DecisionSummary.of(engineAfter.decide(same)));
        }
    }

    private Counted count(RulePair rules) {
        var reach = new ReachableEffects(List.of(CodeReport.NONE), codes, rules);
        var counts = new CodeReportCount(rules, EquivalentCodes.of(codes, rules), before.vocabulary()).all();
        return new Counted(reach.reached(), counts);
    }
}
