package massageadvisor.rules.explanation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.Modality;
import massageadvisor.rules.Question;
import massageadvisor.rules.Triage;
import massageadvisor.rules.Verdict;

/** Gathers what an answer could turn triage and the verdicts into, other than what they are now. */
final class Could {
    private final Outcome now;
    private final Set<Triage> triage = EnumSet.noneOf(Triage.class);
    private final Map<Modality, Set<Verdict>> verdicts = new EnumMap<>(Modality.class);

    Could(Outcome now) {
        this.now = now;
    }

    void compare(Outcome before, Outcome after) {
        if (after.triage() != before.triage() && after.triage() != now.triage()) {
            triage.add(after.triage());
        }
        for (var modality : Modality.values()) {
            int place = modality.ordinal();
            var verdict = after.verdicts().get(place);
            if (verdict != before.verdicts().get(place)
                    && verdict != now.verdicts().get(place)) {
                verdicts.computeIfAbsent(modality, none -> EnumSet.noneOf(Verdict.class))
                        .add(verdict);
            }
        }
    }

    Open open(Optional<Question> question, Optional<String> unsure) {
        var told = new EnumMap<Modality, List<Verdict>>(Modality.class);
        verdicts.forEach((modality, all) -> told.put(modality, List.copyOf(all)));
        return new Open(question, unsure, List.copyOf(triage), told);
    }
}
