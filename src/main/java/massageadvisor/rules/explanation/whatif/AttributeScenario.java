package massageadvisor.rules.explanation.whatif;

/**
 * What answers to the attributes lead to, before any open code is answered. Answers that lead to the same are one
 * scenario.
 *
 * @param effects of the rules that fire without open codes
 */
record AttributeScenario(int effects, Outcomes outcomes, AnswerEffects codes) {
    int outcome(int ofCodes) {
        return outcomes.of(effects | ofCodes);
    }
}
