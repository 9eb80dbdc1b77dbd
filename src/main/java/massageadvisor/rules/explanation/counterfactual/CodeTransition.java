package massageadvisor.rules.explanation.counterfactual;

import massageadvisor.rules.vocabulary.Coded;

/** How the state of a code changes. */
public enum CodeTransition implements Coded {
    /** It stays present, and a provider has cleared the person for massage with it. */
    CLEARED,
    /** It has passed by itself. */
    GONE,
    /** The person was unsure, and a provider has found it absent. */
    RULED_OUT,
    /** The person was unsure, and it turned out to be present. */
    CONFIRMED,
    /** It was not asked, and it is present. */
    REPORTED;

    private final String code = Coded.codeOf(this);

    @Override
    public String code() {
        return code;
    }
}
