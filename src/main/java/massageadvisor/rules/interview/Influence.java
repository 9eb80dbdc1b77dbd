package massageadvisor.rules.interview;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.engine.Verdicts;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/** What an answer could change, over all answers to everything else that is open. */
public final class Influence {
    private int difference;
    private boolean safety;
    private Triage highest = Triage.ROUTINE;

    Influence() {}

    /** Compares the verdicts that two answers lead to, everything else being equal. */
    void compare(int one, int other) {
        int differing = one ^ other;
        if (differing == 0) {
            return;
        }
        difference |= differing;
        safety |= Verdicts.differInSafety(one, other);
        if (Verdicts.differInTriage(differing)) {
            raiseTo(Verdicts.triage(one));
            raiseTo(Verdicts.triage(other));
        }
    }

    private void raiseTo(Triage level) {
        highest = level.compareTo(highest) > 0 ? level : highest;
    }

    /** The highest triage that one answer leads to and another does not; none if triage stays as it is. */
    public Optional<Triage> triage() {
        return Verdicts.differInTriage(difference) ? Optional.of(highest) : Optional.empty();
    }

    /** The modalities whose verdict an answer could change. */
    public Set<Modality> verdicts() {
        var modalities = EnumSet.allOf(Modality.class);
        modalities.removeIf(modality -> !Verdicts.differIn(modality, difference));
        return modalities;
    }

    public boolean isNone() {
        return difference == 0;
    }

    /** Whether an answer could change more than which modality suits best. */
    boolean concernsSafety() {
        return safety;
    }

    Triage highest() {
        return highest;
    }
}
