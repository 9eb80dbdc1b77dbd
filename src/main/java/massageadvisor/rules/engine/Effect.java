package massageadvisor.rules.engine;

import massageadvisor.rules.vocabulary.Coded;

/** What a fired rule does to one modality, in the order in which reasons are told. */
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

    /** Whether it adds points, or takes them off. */
    boolean isOfPoints() {
        return this == SUPPORTS || this == OPPOSES;
    }
}
