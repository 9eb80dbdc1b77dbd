package massageadvisor.rules.explanation.whatif;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import massageadvisor.rules.engine.CodeSet;
import massageadvisor.rules.engine.Verdict;
import massageadvisor.rules.engine.Verdicts;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Question;

/** Collects every triage and verdict that an answer could lead to, other than the present ones. */
final class PossibleOutcomes {
    /** An answer about an attribute leads from one scenario to another; an answer about codes changes none. */
    record Step(AttributeScenario before, AttributeScenario after) {}

    private record Codes(AnswerEffects before, AnswerEffects after) {}

    private final int now;
    private int found;

    PossibleOutcomes(int now) {
        this.now = now;
    }

    /**
     * Adds all that differs after a step.
     *
     * @param asked the codes that the question is about
     */
    void compare(Set<Step> steps, CodeSet asked) {
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

    OpenQuestion toQuestion(Question question) {
        return open(Optional.of(question), Optional.empty());
    }

    OpenQuestion toCode(String unsure) {
        return open(Optional.empty(), Optional.of(unsure));
    }

    private OpenQuestion open(Optional<Question> question, Optional<String> unsure) {
        int other = found & ~now;
        var verdicts = new EnumMap<Modality, List<Verdict>>(Modality.class);
        for (var modality : Modality.values()) {
            var all = Verdicts.allVerdicts(other, modality);
            if (!all.isEmpty()) {
                verdicts.put(modality, all);
            }
        }
        return new OpenQuestion(question, unsure, Verdicts.allTriage(other), verdicts);
    }
}
