package massageadvisor.rules.proof.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.engine.RuleSet;
import massageadvisor.rules.proof.DecisionSummary;
import massageadvisor.rules.proof.ReachableEffects;
import massageadvisor.rules.proof.RulePair;
import massageadvisor.rules.proof.RuleSpace;
import massageadvisor.rules.proof.SmallestReports;
import massageadvisor.rules.proof.UnprovableException;
import massageadvisor.rules.proof.analysis.BookAnalysis.IneffectiveSupport;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Finds rules without effect and inputs without rules; exact over every input. Not thread-safe. */
public final class Analyst {
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final RuleSpace space;
    private final RuleEngine engine;
    /** The rules of each class. */
    private final List<RuleSet> members;

    private Analyst(CompiledRuleBook book) {
        this.rules = book.rules();
        this.vocabulary = book.vocabulary();
        this.space = new RuleSpace(book);
        this.engine = new RuleEngine(book);
        this.members = space.members();
    }

    /**
     * Analyses rules that are known to keep the laws.
     *
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    public static BookAnalysis analyse(List<Rule> rules, Vocabulary vocabulary) {
        return new Analyst(new CompiledRuleBook(rules, vocabulary)).analyse();
    }

    private BookAnalysis analyse() {
        var dead = ids(rule -> classesOf(rule).isEmpty());
        return new BookAnalysis(
                dead,
                ids(rule -> !classesOf(rule).isEmpty() && bearsOnDecisions(rules.get(rule)) && isRedundant(rule)),
                ineffectiveSupports(),
                uncoveredCombinations(),
                space.combinations().size(),
                new TriageShares(space, Weighting.UNIFORM).shares(),
                new TriageShares(space, Weighting.REALISTIC).shares());
    }

    private List<String> ids(IntPredicate property) {
        return IntStream.range(0, rules.size())
                .filter(property)
                .mapToObj(rule -> rules.get(rule).id())
                .toList();
    }

    private List<Integer> classesOf(int rule) {
        return IntStream.range(0, members.size())
                .filter(index -> members.get(index).contains(rule))
                .boxed()
                .toList();
    }

    private static boolean bearsOnDecisions(Rule rule) {
        return CombinedEffects.of(rule.then(), rule.then().triage()) != CombinedEffects.NONE
                || !rule.then().points().isEmpty();
    }

    /**
     * What a rule does beyond points is missed most where it fires with as few codes as can be, since any more only
     * adds to what hides it. Points are missed or not depending on what is barred, so all that can be reached is tried.
     */
    private boolean isRedundant(int rule) {
        var others = new ArrayList<>(rules);
        var removed = others.remove(rule);
        var without = new RuleEngine(new CompiledRuleBook(others, vocabulary));
        var nothing = space.noRules();
        return classesOf(rule).stream().allMatch(index -> {
            var first = space.firsts().get(index);
            var starts = SmallestReports.of(removed.when(), vocabulary);
            var reports = removed.then().points().isEmpty()
                    ? starts.stream()
                    : new ReachableEffects(
                                    starts,
                                    space.codes(),
                                    new RulePair(space.classes().get(index), nothing))
                            .reached().stream().map(ReachableEffects.Reached::report);
            return reports.allMatch(report -> decidesAlike(without, report.on(first, vocabulary)));
        });
    }

    private boolean decidesAlike(RuleEngine without, Facts facts) {
        var one = engine.decide(facts);
        var other = without.decide(facts);
        return one.triage() == other.triage()
                && Stream.of(Modality.values()).allMatch(modality -> one.verdict(modality) == other.verdict(modality));
    }

    /** Codes only restrict, so what is not offered without any is not offered at all. */
    private List<IneffectiveSupport> ineffectiveSupports() {
        var ineffective = new ArrayList<IneffectiveSupport>();
        for (int rule = 0; rule < rules.size(); rule++) {
            var then = rules.get(rule).then();
            var indexs = classesOf(rule);
            for (var modality : Modality.values()) {
                if (then.pointsFor(modality) > 0
                        && indexs.stream()
                                .noneMatch(index -> DecisionSummary.of(
                                                engine.decide(space.firsts().get(index)))
                                        .offers(modality))) {
                    ineffective.add(new IneffectiveSupport(rules.get(rule).id(), modality));
                }
            }
        }
        return ineffective;
    }

    private int uncoveredCombinations() {
        return (int) IntStream.range(0, space.combinations().size())
                .filter(index -> members.get(space.classOf(index)).stream()
                        .noneMatch(rule -> !rules.get(rule).when().testsCodes()))
                .count();
    }
}
