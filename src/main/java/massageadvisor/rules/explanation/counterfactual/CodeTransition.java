package massageadvisor.rules.explanation.counterfactual;

import massageadvisor.rules.vocabulary.Coded;

/** How a code that was reported, or could be, becomes otherwise. */
public enum CodeTransition implements Coded {
    /** It is there, and a provider holds a massage harmless in spite of it. */
    CLEARED,
    /** It has passed by itself. */
    GONE,
    /** The person was not sure, and a provider found that it is not there. */
    RULED_OUT,
    /** The person was not sure, and it turned out to be there. */
    CONFIRMED,
    /** It was not asked, and it is there. */
    REPORTED;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
