package massageadvisor.rules.explanation.nearmiss;

import massageadvisor.rules.vocabulary.Coded;

/** One condition of a rule. */
public enum ConditionPart implements Coded {
    CAUSE,
    PAIN_LEVEL,
    DURATION,
    PRESSURE,
    HEAT,
    GOAL,
    CONTRAINDICATIONS_ANY_OF,
    CONTRAINDICATIONS_ALL_OF,
    RED_FLAGS_ANY_OF,
    RED_FLAGS_ALL_OF;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
