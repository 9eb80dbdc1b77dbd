package massageadvisor.rules.vocabulary;

/** What every intake has exactly one value of. A value is an ordinal; 0 of the last four is "not said". */
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

    /** A cause and a pain level are always said. */
    public boolean isOptional() {
        return this != CAUSE && this != PAIN_LEVEL;
    }
}
