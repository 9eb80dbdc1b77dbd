package massageadvisor.rules.engine;

/** How sure a person is of a reported code. */
public enum Certainty {
    UNSURE,
    PRESENT;

    /** How many states a code can be in: absent, or one of these. */
    public static final int CODE_STATES = values().length + 1;
}
