package massageadvisor.rules.vocabulary;

/** Whether a person would like heat; {@link #NOT_SAID} is an answer that was not given. */
public enum Heat implements Coded {
    NOT_SAID,
    WANTED,
    AVOID;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
