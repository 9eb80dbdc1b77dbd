package massageadvisor.rules.book;

import massageadvisor.rules.vocabulary.Coded;

/** What a rule does to one modality, in the order in which reasons are listed. */
public enum Effect implements Coded {
    CONTRAINDICATES,
    TRIAGE,
    NEEDS_CLEARANCE,
    SUPPORTS,
    OPPOSES;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }

    /** Whether it adds or subtracts points. */
    public boolean isOfPoints() {
        return this == SUPPORTS || this == OPPOSES;
    }
}
