package massageadvisor.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import massageadvisor.rules.engine.CompiledRuleBook;
import massageadvisor.rules.engine.Facts;
import massageadvisor.rules.engine.RuleEngine;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.explanation.Explainer;
import massageadvisor.rules.explanation.counterfactual.CounterfactualExplainer;
import massageadvisor.rules.interview.Answers;
import massageadvisor.rules.interview.Interview;
import massageadvisor.rules.proof.Verification;
import massageadvisor.rules.proof.Verifier;
import massageadvisor.rules.vocabulary.Goal;
import massageadvisor.rules.vocabulary.Heat;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.PainLevel;
import massageadvisor.rules.vocabulary.Preferences;
import massageadvisor.rules.vocabulary.Pressure;
import massageadvisor.rules.vocabulary.Term;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is done with a whole book, beside deciding: each method is a row of the second table. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BookBenchmark {
    private static final int INTAKES = 512;
    private static final List<Asked> ASKED = asked();
    private static final CompiledRuleBook COMPILED =
            new CompiledRuleBook(Books.BUILT_IN.rules(), Books.BUILT_IN.vocabulary());
    private static final CounterfactualExplainer COUNTERFACTUALS = new CounterfactualExplainer(COMPILED);
    private static final Preferences NO_PREFERENCES = new Preferences(Pressure.NOT_SAID, Heat.NOT_SAID, Goal.NOT_SAID);
    private static final Explainer EXPLAINER = new Explainer(COMPILED);
    private static final Facts ALL_OPEN = allOpen();
    private static final Interview INTERVIEW = new Interview(COMPILED, Books.BUILT_IN.questionnaire());
    private static final Answers NOTHING_SAID = new Answers(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            NO_PREFERENCES,
            Set.of(),
            Set.of());

    private int next;

    /** A modality that is not offered on these facts. */
    private record Asked(Modality modality, Facts facts) {}

    /** From the rules to an engine that decides by them. */
    @Benchmark
    public RuleEngine index() {
        return new RuleEngine(new CompiledRuleBook(Books.BUILT_IN.rules(), Books.BUILT_IN.vocabulary()));
    }

    /** All laws, for every input. */
    @Benchmark
    public Verification proof() {
        return Verifier.verify(Books.BUILT_IN);
    }

    /** The least changes for a modality that is not offered, one intake after the other. */
    @Benchmark
    public Object leastChange() {
        var asked = ASKED.get(next);
        next = (next + 1) % ASKED.size();
        return COUNTERFACTUALS.toOffer(asked.modality(), asked.facts());
    }

    /** The explanation that takes longest: every code unsure, and all else left out. */
    @Benchmark
    public Object worstExplanation() {
        return EXPLAINER.explain(ALL_OPEN);
    }

    /** The first question of an interview, while every answer is open. */
    @Benchmark
    public Object firstQuestion() {
        return INTERVIEW.after(NOTHING_SAID);
    }

    private static Facts allOpen() {
        var vocabulary = Books.BUILT_IN.vocabulary();
        var unsure = Stream.concat(vocabulary.contraindications().stream(), vocabulary.redFlags().stream())
                .map(Term::code)
                .collect(Collectors.toCollection(TreeSet::new));
        return Facts.of(
                new Intake(
                        vocabulary.causes().get(0).code(),
                        new PainLevel(0),
                        Optional.empty(),
                        new TreeSet<>(),
                        Optional.empty(),
                        unsure,
                        NO_PREFERENCES),
                vocabulary);
    }

    private static List<Asked> asked() {
        var vocabulary = Books.BUILT_IN.vocabulary();
        var engine = new RuleEngine(new CompiledRuleBook(Books.BUILT_IN.rules(), vocabulary));
        return RandomIntakes.of(vocabulary, INTAKES, 1).stream()
                .map(intake -> Facts.of(intake, vocabulary))
                .flatMap(facts -> Stream.of(Modality.values())
                        .filter(modality -> !isOffered(engine.decide(facts).verdict(modality)))
                        .map(modality -> new Asked(modality, facts)))
                .toList();
    }

    private static boolean isOffered(Verdict verdict) {
        return verdict == Verdict.RECOMMENDED || verdict == Verdict.SUITABLE;
    }
}
