package massageadvisor.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision with its fired rules, round and round over the same random intakes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBenchmark {
    @Param({
        "massage-advisor",
        "hand-written-java",
        "massage-advisor-from-intake",
        "readable-interpreter",
        "easy-rules",
        "drools-executable-model",
        "kie-dmn"
    })
    public String engine;

    private Round<?, ?> round;

    @Setup
    public void load() {
        round = Round.of(Engines.of(engine));
    }

    @Benchmark
    public Object decide() {
        return round.next();
    }
}
