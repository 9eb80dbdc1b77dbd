package massageadvisor.rules.book;

import massageadvisor.rules.vocabulary.Coded;

/** A side on which modalities are compared. */
public enum Aspect implements Coded {
    TECHNIQUE,
    PRESSURE,
    PURPOSE,
    UPPER_BACK_PAIN,
    COMFORT,
    PREFERENCE;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
