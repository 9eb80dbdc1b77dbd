package massageadvisor.rules.book;

import massageadvisor.rules.vocabulary.Coded;

/** What a rule is based on: a source states it, or it was inferred and needs a clinician's approval. */
public enum Basis implements Coded {
    SOURCED,
    INFERRED;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
