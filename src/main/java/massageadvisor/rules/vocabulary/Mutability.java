package massageadvisor.rules.vocabulary;

/** Whether a reported fact can change. A fact that the book does not mark is fixed. */
public enum Mutability implements Coded {
    /** It can change by itself or by choice. */
    MUTABLE,
    /** It stays, but a provider may clear the person for massage with it; that never lifts a contraindication. */
    CLEARABLE,
    FIXED;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
