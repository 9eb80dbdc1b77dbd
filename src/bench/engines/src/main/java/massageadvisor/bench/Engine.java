package massageadvisor.bench;

import massageadvisor.rules.vocabulary.Intake;

/**
 * An engine under comparison. What it is fed with is prepared beforehand and not measured; what it hands back holds the
 * fired rules, triage, verdicts and points, and is put into words only to be compared.
 */
public interface Engine<I, D> {
    I prepare(Intake intake);

    D decide(I input);

    Answer answer(D decision);

    /** From intake to words. */
    default Answer answerTo(Intake intake) {
        return answer(decide(prepare(intake)));
    }
}
