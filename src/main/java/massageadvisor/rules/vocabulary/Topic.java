package massageadvisor.rules.vocabulary;

/** What a question of an interview asks for if it does not ask for codes; in the order of the attributes. */
public enum Topic implements Coded {
    CAUSE,
    PAIN_LEVEL,
    DURATION,
    PRESSURE,
    HEAT,
    GOAL;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
