package massageadvisor.bench;

import java.util.concurrent.TimeUnit;
import massageadvisor.rules.RuleEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What is done with a whole book, beside deciding: each method is a row of the second table. The proof of the laws and
 * the search for a least change are measured here as well, once the engine has them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BookBenchmark {
    /** From the rules to an engine that decides by them. */
    @Benchmark
    public RuleEngine index() {
        return new RuleEngine(Books.BUILT_IN.rules(), Books.BUILT_IN.vocabulary());
    }
}
