package massageadvisor.bench.engine;

import massageadvisor.bench.Answer;
import massageadvisor.bench.Engine;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.sample.ReadableModel;
import massageadvisor.rules.vocabulary.Intake;

/** The model that the tests compare the engine with: every rule read in turn. */
public final class ReadableInterpreter implements Engine<Intake, ReadableModel.Outcome> {
    private final ReadableModel model;

    public ReadableInterpreter(RuleBook book) {
        this.model = new ReadableModel(book.rules());
    }

    @Override
    public Intake prepare(Intake intake) {
        return intake;
    }

    @Override
    public ReadableModel.Outcome decide(Intake intake) {
        return model.decide(intake);
    }

    @Override
    public Answer answer(ReadableModel.Outcome outcome) {
        return Answer.of(
                outcome.fired(),
                outcome.uncertain(),
                outcome.triage(),
                modality -> outcome.verdicts().get(modality.ordinal()),
                modality -> outcome.points().get(modality.ordinal()));
    }
}
