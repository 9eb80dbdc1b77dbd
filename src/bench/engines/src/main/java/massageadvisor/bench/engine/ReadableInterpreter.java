package massageadvisor.bench.engine;

import massageadvisor.bench.Answer;
import massageadvisor.bench.Engine;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.sample.Interpreter;
import massageadvisor.rules.vocabulary.Intake;

/** The model that the tests compare the engine with: every rule read in turn. */
public final class ReadableInterpreter implements Engine<Intake, Interpreter.Outcome> {
    private final Interpreter model;

    public ReadableInterpreter(RuleBook book) {
        this.model = new Interpreter(book.rules());
    }

    @Override
    public Intake prepare(Intake intake) {
        return intake;
    }

    @Override
    public Interpreter.Outcome decide(Intake intake) {
        return model.decide(intake);
    }

    @Override
    public Answer answer(Interpreter.Outcome outcome) {
        return Answer.of(
                outcome.fired(),
                outcome.uncertain(),
                outcome.triage(),
                modality -> outcome.verdicts().get(modality.ordinal()),
                modality -> outcome.points().get(modality.ordinal()));
    }
}
