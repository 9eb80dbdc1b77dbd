package massageadvisor.rules.interview;

import massageadvisor.rules.engine.Bits;

/** Codes that a person may still report, just enough for some rules to fire. */
final class MinimalReport {
    /** Whether the person is sure of these codes. */
    enum Sureness {
        SURE,
        UNSURE
    }

    private final long[] codes;
    private final Sureness sureness;
    private final long[] rules;

    MinimalReport(long[] codes, Sureness sureness, int ruleCount) {
        this.codes = codes;
        this.sureness = sureness;
        this.rules = Bits.none(ruleCount);
    }

    long[] codes() {
        return codes;
    }

    Sureness sureness() {
        return sureness;
    }

    /** The rules that it is enough for. */
    long[] rules() {
        return rules;
    }
}
