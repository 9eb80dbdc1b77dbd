package massageadvisor.rules.proof;

/** How a code is reported. */
enum Presence {
    UNSURE,
    PRESENT
}
