package massageadvisor.rules.proof;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import massageadvisor.rules.book.Condition;
import massageadvisor.rules.engine.CombinedEffects;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.proof.Counterexample.Case;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every possible input, grouped into few cases that are decided alike. Not thread-safe. */
public final class InputSpace {
    private static final List<CodeReport> ANY_CODES = List.of(CodeReport.NONE);

    private final RuleSpace space;
    private final RuleEngine engine;
    private final RuleClass nothing;
    private final List<ClassDecisions> outcomes;
    private final Map<List<Object>, ReachableEffects> reaches = new HashMap<>();

    /**
     * The input space of these rules.
     *
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    public InputSpace(CompiledRuleBook book) {
        this.space = new RuleSpace(book);
        this.engine = new RuleEngine(book);
        this.nothing = new RuleClass(book.noRules(), CombinedEffects.ALL, book);
        this.outcomes = space.firsts().stream()
                .map(first -> new ClassDecisions(first, engine, book.vocabulary()))
                .toList();
    }

    public Vocabulary vocabulary() {
        return space.vocabulary();
    }

    /** How many combinations of attributes there are. */
    int combinations() {
        return space.combinations().size();
    }

    /** A counterexample, and how many codes it reports. */
    private record Found(int size, Counterexample counterexample) {}

    /** The smallest input that meets the condition and whose decision is broken; an unsure code counts as reported. */
    public Optional<Counterexample> find(Condition on, Predicate<DecisionSummary> broken) {
        var starts = SmallestReports.of(on, vocabulary());
        return smallest(space.classes(on).entrySet().stream()
                .flatMap(input -> reach(input.getKey(), starts).reached().stream()
                        .filter(reached ->
                                broken.test(outcomes.get(input.getKey()).of(reached)))
                        .limit(1)
                        .map(reached -> found(input.getValue(), List.of(reached.report())))));
    }

    /** The smallest input that is broken by one more code, or by an unsure code that becomes present. */
    public Optional<Counterexample> findStep(BiPredicate<DecisionSummary, DecisionSummary> broken) {
        return smallest(IntStream.range(0, outcomes.size()).boxed().flatMap(index -> {
            var reach = reach(index, ANY_CODES);
            var decided = outcomes.get(index).of(reach);
            return reach.steps().stream()
                    .filter(step -> broken.test(decided[step.from()], decided[step.to()]))
                    .limit(1)
                    .map(step -> {
                        var less = reach.reached().get(step.from()).report();
                        return found(
                                space.firsts().get(index), List.of(less, less.with(step.code(), step.certainty())));
                    });
        }));
    }

    /** The smallest input whose triage is broken by one more level of pain. */
    public Optional<Counterexample> findMorePain(BiPredicate<Triage, Triage> broken) {
        return smallest(space.morePain().stream()
                .flatMap(pair -> reach(pair.rules(), ANY_CODES).reached().stream()
                        .filter(reached -> broken.test(
                                CombinedEffects.triage((int) reached.effects().one()),
                                CombinedEffects.triage((int) reached.effects().other())))
                        .limit(1)
                        .map(reached -> new Found(
                                reached.report().size(),
                                new Counterexample(List.of(
                                        decided(pair.less(), reached.report()),
                                        decided(pair.more(), reached.report())))))));
    }

    private ReachableEffects reach(int index, List<CodeReport> starts) {
        return reach(new RulePair(space.classes().get(index), nothing), starts);
    }

    /** Equal rules reach the same effects, whatever their points. */
    private ReachableEffects reach(RulePair rules, List<CodeReport> starts) {
        return reaches.computeIfAbsent(
                List.of(rules, starts), same -> new ReachableEffects(starts, space.codes(), rules));
    }

    private Found found(Facts attributes, List<CodeReport> reports) {
        return new Found(
                reports.get(0).size(),
                new Counterexample(reports.stream()
                        .map(report -> decided(attributes, report))
                        .toList()));
    }

    private Case decided(Facts attributes, CodeReport report) {
        var facts = report.on(attributes, vocabulary());
        return new Case(facts.intake(vocabulary()), DecisionSummary.of(engine.decide(facts)));
    }

    /** The first of equal ones. */
    private static Optional<Counterexample> smallest(Stream<Found> found) {
        return found.min(Comparator.comparingInt(Found::size)).map(Found::counterexample);
    }
}
