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
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.proof.Counterexample.Case;
import massageadvisor.rules.vocabulary.Triage;
import massageadvisor.rules.vocabulary.Vocabulary;

/** Every input there is, grouped so that each can be looked at: see the package. Not for several threads. */
public final class InputSpace {
    private static final List<CodeReport> ANY_CODES = List.of(CodeReport.NONE);

    private final RuleSpace space;
    private final RuleEngine engine;
    private final RuleClass nothing;
    private final List<ClassDecisions> outcomes;
    private final Map<List<Object>, ReachableEffects> reaches = new HashMap<>();

    /**
     * The inputs that these rules tell apart.
     *
     * @throws UnprovableException if the rules cannot be decided over every input
     */
    public InputSpace(List<Rule> rules, Vocabulary vocabulary) {
        this.space = new RuleSpace(rules, vocabulary);
        this.engine = new RuleEngine(rules, vocabulary);
        this.nothing = new RuleClass(List.of(), vocabulary);
        this.outcomes = space.firsts().stream()
                .map(first -> new ClassDecisions(first, engine, vocabulary))
                .toList();
    }

    public Vocabulary vocabulary() {
        return space.vocabulary();
    }

    /** How many combinations of attributes there are. */
    int combinations() {
        return space.combinations().size();
    }

    /** An input found, and how many codes it takes. */
    private record Found(int size, Counterexample counterexample) {}

    /** The smallest input that the condition lets through and on which the outcome is broken; an unsure code counts. */
    public Optional<Counterexample> find(Condition on, Predicate<DecisionSummary> broken) {
        var starts = SmallestReports.of(on, vocabulary());
        return smallest(space.classes(on).entrySet().stream()
                .flatMap(one -> reach(one.getKey(), starts).reached().stream()
                        .filter(reached ->
                                broken.test(outcomes.get(one.getKey()).of(reached)))
                        .limit(1)
                        .map(reached -> found(one.getValue(), List.of(reached.report())))));
    }

    /** The smallest input that is broken by one code more, or by an unsure code that becomes present. */
    public Optional<Counterexample> findStep(BiPredicate<DecisionSummary, DecisionSummary> broken) {
        return smallest(IntStream.range(0, outcomes.size()).boxed().flatMap(place -> {
            var reach = reach(place, ANY_CODES);
            var decided = outcomes.get(place).of(reach);
            return reach.steps().stream()
                    .filter(step -> broken.test(decided[step.from()], decided[step.to()]))
                    .limit(1)
                    .map(step -> {
                        var less = reach.reached().get(step.from()).report();
                        return found(space.firsts().get(place), List.of(less, less.with(step.code(), step.presence())));
                    });
        }));
    }

    /** The smallest input on which one level of pain more breaks the triage. */
    public Optional<Counterexample> findMorePain(BiPredicate<Triage, Triage> broken) {
        return smallest(space.morePain().stream()
                .flatMap(pair -> reach(pair.rules(), ANY_CODES).reached().stream()
                        .filter(reached -> broken.test(
                                Bearing.triage(reached.standing().one()),
                                Bearing.triage(reached.standing().other())))
                        .limit(1)
                        .map(reached -> new Found(
                                reached.report().size(),
                                new Counterexample(List.of(
                                        decided(pair.less(), reached.report()),
                                        decided(pair.more(), reached.report())))))));
    }

    private ReachableEffects reach(int place, List<CodeReport> starts) {
        return reach(new RulePair(space.classes().get(place), nothing), starts);
    }

    /** Equal rules reach the same, whatever their points. */
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
        return new Case(vocabulary().intake(facts), DecisionSummary.of(engine.decide(facts)));
    }

    /** Of equal ones the first. */
    private static Optional<Counterexample> smallest(Stream<Found> found) {
        return found.min(Comparator.comparingInt(Found::size)).map(Found::counterexample);
    }
}
