package massageadvisor.rules.vocabulary;

/**
 * How long the pain has lasted, in the bands of the contract: fresh 0-2 days, acute 3-41, subacute 42-84 (6 to 12
 * weeks), chronic from 85 days (over 12 weeks).
 */
public enum DurationBand implements Coded {
    NOT_SAID,
    FRESH,
    ACUTE,
    SUBACUTE,
    CHRONIC;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
