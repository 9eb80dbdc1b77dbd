package massageadvisor.rules.explanation.whatif;

/**
 * What answers to the attributes come to, before any open code is answered. Answers that come to the same are one
 * setting, since outcomes and effects of codes are made once.
 *
 * @param effects of the rules that fire without open codes
 */
record AttributeScenario(int effects, Outcomes outcomes, AnswerEffects codes) {
    int outcome(int ofCodes) {
        return outcomes.of(JoinedEffects.join(effects, ofCodes));
    }
}
