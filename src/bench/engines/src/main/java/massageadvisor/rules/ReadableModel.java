package massageadvisor.rules;

import java.util.List;

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
