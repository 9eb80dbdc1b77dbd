package massageadvisor.rules.vocabulary;

/** What a person hopes for; {@link #NOT_SAID} is an answer that was not given. */
public enum Goal implements Coded {
    NOT_SAID,
    RELAXATION,
    PAIN_RELIEF,
    MOBILITY;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
