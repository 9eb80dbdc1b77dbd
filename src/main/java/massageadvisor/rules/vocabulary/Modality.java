package massageadvisor.rules.vocabulary;

/** A massage technique. The order is from the gentlest on, which settles ties. */
public enum Modality implements Coded {
    SWEDISH,
    HOT_STONE,
    DEEP_TISSUE;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
