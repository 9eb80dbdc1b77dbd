package massageadvisor.bench;

import java.util.concurrent.TimeUnit;
import massageadvisor.bench.engine.Own;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision of our engine by the book, by ten times its rules and by a hundred times. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {
    @Param({"1", "10", "100"})
    public int times;

    private Round<?, ?> round;

    @Setup
    public void load() {
        round = Round.of(new Own(Books.multiplied(times), Books.BUILT_IN.vocabulary()));
    }

    @Benchmark
    public Object decide() {
        return round.next();
    }
}
