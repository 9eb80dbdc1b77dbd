package massageadvisor.rules.book;

import massageadvisor.rules.vocabulary.Coded;

/** How firmly a rule stands: a source states it, or it was inferred and wants a clinician's signature. */
public enum Basis implements Coded {
    SOURCED,
    INFERRED;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
