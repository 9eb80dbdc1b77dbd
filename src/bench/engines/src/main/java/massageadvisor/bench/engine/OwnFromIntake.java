package massageadvisor.bench.engine;

import massageadvisor.bench.Answer;
import massageadvisor.bench.Engine;
import massageadvisor.rules.book.RuleBook;
import massageadvisor.rules.engine.Decision;
import massageadvisor.rules.vocabulary.Intake;

/** The engine of the service together with the look-up of every code that the intake spells out. */
public final class OwnFromIntake implements Engine<Intake, Decision> {
    private final Own own;

    public OwnFromIntake(RuleBook book) {
        this.own = new Own(book.rules(), book.vocabulary());
    }

    @Override
    public Intake prepare(Intake intake) {
        return intake;
    }

    @Override
    public Decision decide(Intake intake) {
        return own.decide(own.prepare(intake));
    }

    @Override
    public Answer answer(Decision decision) {
        return own.answer(decision);
    }
}
