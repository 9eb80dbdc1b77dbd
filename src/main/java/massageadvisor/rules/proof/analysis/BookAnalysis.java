package massageadvisor.rules.proof.analysis;

import java.util.List;
import java.util.Map;
import massageadvisor.rules.vocabulary.Modality;
import massageadvisor.rules.vocabulary.Triage;

/**
 * What an author may want to know about rules that satisfy the laws.
 *
 * @param deadRules ids of rules that fire on no input
 * @param redundantRules ids of rules that could be removed without changing the triage, the verdicts or the
 *     recommendation of any input
 * @param ineffectiveSupports supports that never change a decision, because the modality is never offered when the rule
 *     fires
 * @param uncoveredCombinations the number of combinations of attributes on which no rule fires unless a code is
 *     reported
 * @param combinations the number of all combinations of attributes
 * @param uniform the share of each triage if every answer is as likely as any other
 * @param realistic the same if codes are rare and severe pain is rarer than mild: see {@link Weighting}
 */
public record BookAnalysis(
        List<String> deadRules,
        List<String> redundantRules,
        List<IneffectiveSupport> ineffectiveSupports,
        int uncoveredCombinations,
        int combinations,
        Map<Triage, Double> uniform,
        Map<Triage, Double> realistic) {
    /** A support of a rule for a modality. */
    public record IneffectiveSupport(String rule, Modality modality) {}
}
