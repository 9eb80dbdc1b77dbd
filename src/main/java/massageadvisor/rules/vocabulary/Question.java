package massageadvisor.rules.vocabulary;

/** What an intake may leave out. */
public enum Question implements Coded {
    RED_FLAGS,
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
