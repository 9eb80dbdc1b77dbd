package massageadvisor.rules.vocabulary;

/** The pressure a person would like; {@link #NOT_SAID} is an answer that was not given. */
public enum Pressure implements Coded {
    NOT_SAID,
    GENTLE,
    MODERATE,
    FIRM;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
