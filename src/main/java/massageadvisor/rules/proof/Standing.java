package massageadvisor.rules.proof;

/**
 * The bearings of the rules that fire on two inputs which report the same codes; the other is 0 if there is but one.
 */
record Standing(long one, long other) {
    Standing or(Standing more) {
        return new Standing(one | more.one, other | more.other);
    }
}
