package massageadvisor.rules.interview;

import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** What an answer could change, over all answers to everything else that is open. */
public final class Influence {
    private int difference;
    private Triage highest = Triage.ROUTINE;

    Influence() {}

    /** Takes note of what two answers, with everything else the same, come to. */
    void compare(int one, int other) {
        int differing = one ^ other;
        difference |= differing;
        if (Outcome.differInTriage(differing)) {
            raiseTo(Outcome.triage(one));
            raiseTo(Outcome.triage(other));
        }
    }

    private void raiseTo(Triage level) {
        highest = level.compareTo(highest) > 0 ? level : highest;
    }

    /** The highest triage that one answer brings about and another does not; none if triage stays as it is. */
    public Optional<Triage> triage() {
        return Outcome.differInTriage(difference) ? Optional.of(highest) : Optional.empty();
    }

    /** The modalities whose verdict an answer could change. */
    public Set<Modality> verdicts() {
        return Outcome.differingVerdicts(difference);
    }

    public boolean isNone() {
        return triage().isEmpty() && verdicts().isEmpty();
    }

    boolean touchesSafety() {
        return Outcome.differInSafety(difference);
    }

    Triage highest() {
        return highest;
    }
}
