package massageadvisor.rules.engine;

/** How sure a person is of a reported code. */
public enum Certainty {
    UNSURE,
    PRESENT
}
