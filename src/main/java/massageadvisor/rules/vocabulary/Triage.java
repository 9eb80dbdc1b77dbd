package massageadvisor.rules.vocabulary;

/** How soon a person should see a healthcare provider; the order is the rank. */
public enum Triage implements Coded {
    ROUTINE,
    PROVIDER_ADVISED,
    POSTPONE,
    PROVIDER_FIRST,
    URGENT,
    EMERGENCY;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }

    /** A fired rule that asks for this level contraindicates every modality, whatever the triage is in the end. */
    public boolean barsEveryModality() {
        return this == POSTPONE || this == URGENT || this == EMERGENCY;
    }

    /** What a rule may ask for at most when it fired only because of a code that the person is unsure of. */
    public Triage whenUnsure() {
        return this == URGENT || this == EMERGENCY ? PROVIDER_FIRST : this;
    }
}
