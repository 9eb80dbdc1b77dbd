package massageadvisor.rules.engine;

import massageadvisor.rules.vocabulary.Coded;

/** What the rules say about one modality, best first. */
public enum Verdict implements Coded {
    RECOMMENDED,
    SUITABLE,
    NOT_INDICATED,
    NEEDS_CLEARANCE,
    CONTRAINDICATED;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
