package massageadvisor.rules.vocabulary;

/** Whether what a person reports can become otherwise. What a book does not mark is fixed. */
public enum Mutability implements Coded {
    /** It changes by itself or by will. */
    MUTABLE,
    /** It stays, but a provider may clear the person in spite of it; that never lifts a bar. */
    CLEARABLE,
    FIXED;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
