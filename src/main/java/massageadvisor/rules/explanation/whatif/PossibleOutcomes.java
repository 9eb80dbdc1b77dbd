package massageadvisor.rules.explanation.whatif;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Question;

/** Gathers what an answer could turn triage and the verdicts into, other than what they are now. */
final class PossibleOutcomes {
    /** An answer to a question on attributes leads from one setting to another; else both are the same. */
    record Step(AttributeScenario before, AttributeScenario after) {}

    private record Codes(AnswerEffects before, AnswerEffects after) {}

    private final int now;
    private int found;

    PossibleOutcomes(int now) {
        this.now = now;
    }

    /**
     * Takes note of all that differs after a step.
     *
     * @param asked the codes that the question is about
     */
    void compare(Set<Step> steps, long[] asked) {
        Map<Codes, AnswerPairs> known = new HashMap<>();
        for (var step : steps) {
            known.computeIfAbsent(
                            new Codes(step.before.codes(), step.after.codes()),
                            codes -> codes.before.pairs(asked, codes.after))
                    .forEach((before, afters) -> compare(step, before, afters));
        }
    }

    private void compare(Step step, int before, EffectSet afters) {
        int outcome = step.before.outcome(before);
        afters.forEach(after -> found |= step.after.outcome(after) & ~outcome);
    }

    OpenQuestion open(Optional<Question> question, Optional<String> unsure) {
        int other = found & ~now;
        var verdicts = new EnumMap<Modality, List<Verdict>>(Modality.class);
        for (var modality : Modality.values()) {
            var all = Outcome.verdicts(other, modality);
            if (!all.isEmpty()) {
                verdicts.put(modality, all);
            }
        }
        return new OpenQuestion(question, unsure, Outcome.triage(other), verdicts);
    }
}
