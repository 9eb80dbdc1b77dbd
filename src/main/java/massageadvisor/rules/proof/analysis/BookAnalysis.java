package massageadvisor.rules.proof.analysis;

import java.util.List;
import java.util.Map;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What an author may want to know about rules that keep the laws.
 *
 * @param dead ids of rules that fire on no input
 * @param redundant ids of rules without which every input gets the same triage, verdicts and recommendation
 * @param unseen supports that never show, since the modality is never offered where the rule fires
 * @param silentCombinations for how many combinations of attributes no rule fires unless a code is reported
 * @param combinations how many there are
 * @param uniform the share of each triage if every answer is as likely as any other
 * @param realistic the same if codes are rare and severe pain is rarer than mild: see {@link Weighting}
 */
public record BookAnalysis(
        List<String> dead,
        List<String> redundant,
        List<UnseenSupport> unseen,
        int silentCombinations,
        int combinations,
        Map<Triage, Double> uniform,
        Map<Triage, Double> realistic) {
    /** A support of a rule for a modality. */
    public record UnseenSupport(String rule, Modality modality) {}
}
