package massageadvisor.rules.vocabulary;

/**
 * A part of an intake that has exactly one value. Values are numbered from 0; 0 of an optional attribute is "not said".
 */
public enum Attribute implements Coded {
    CAUSE,
    PAIN_LEVEL,
    DURATION,
    PRESSURE,
    HEAT,
    GOAL;

    public static final int NOT_SAID = 0;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether an intake may leave it out: all but cause and pain level. */
    public boolean isOptional() {
        return this != CAUSE && this != PAIN_LEVEL;
    }
}
