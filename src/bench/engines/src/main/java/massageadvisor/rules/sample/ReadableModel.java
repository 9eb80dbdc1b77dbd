package massageadvisor.rules.sample;

import java.util.List;
import massageadvisor.rules.book.Rule;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Intake;
import massageadvisor.rules.vocabulary.Triage;

/** Opens the readable interpreter of the tests to the benchmarks; nothing of it is copied. */
public final class ReadableModel {
    private final Interpreter interpreter;

    public ReadableModel(List<Rule> rules) {
        this.interpreter = new Interpreter(rules);
    }

    /** What an intake comes to, as the interpreter has it. */
    public record Outcome(
            List<Rule> fired, List<Rule> uncertain, Triage triage, List<Verdict> verdicts, List<Integer> points) {}

    public Outcome decide(Intake intake) {
        var outcome = interpreter.decide(intake);
        return new Outcome(
                outcome.fired(), outcome.uncertain(), outcome.triage(), outcome.verdicts(), outcome.points());
    }
}
