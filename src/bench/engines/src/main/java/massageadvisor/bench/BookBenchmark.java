package massageadvisor.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import massageadvisor.rules.Facts;
import massageadvisor.rules.Modality;
import massageadvisor.rules.RuleEngine;
import massageadvisor.rules.Verdict;
import massageadvisor.rules.explanation.LeastChange;
import massageadvisor.rules.proof.Verification;
import massageadvisor.rules.proof.Verifier;
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
    private static final LeastChange LEAST_CHANGE =
            new LeastChange(Books.BUILT_IN.rules(), Books.BUILT_IN.vocabulary());

    private int next;

    /** A modality that is not offered on these facts. */
    private record Asked(Modality modality, Facts facts) {}

    /** From the rules to an engine that decides by them. */
    @Benchmark
    public RuleEngine index() {
        return new RuleEngine(Books.BUILT_IN.rules(), Books.BUILT_IN.vocabulary());
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
        return LEAST_CHANGE.toOffer(asked.modality(), asked.facts());
    }

    private static List<Asked> asked() {
        var vocabulary = Books.BUILT_IN.vocabulary();
        var engine = new RuleEngine(Books.BUILT_IN.rules(), vocabulary);
        return RandomIntakes.of(vocabulary, INTAKES, 1).stream()
                .map(vocabulary::facts)
                .flatMap(facts -> Stream.of(Modality.values())
                        .filter(modality -> !isOffered(engine.decide(facts).verdict(modality)))
                        .map(modality -> new Asked(modality, facts)))
                .toList();
    }

    private static boolean isOffered(Verdict verdict) {
        return verdict == Verdict.RECOMMENDED || verdict == Verdict.SUITABLE;
    }
}
