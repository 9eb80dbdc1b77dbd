package massageadvisor.rules;

/** An intake as the engine reads it: a value for each attribute, and codes by their places in the vocabulary. */
public final class Facts {
    private final int[] values;
    private final long[] present;
    private final long[] reported;
    private final boolean redFlagsAsked;

    Facts(int[] values, long[] present, long[] reported, boolean redFlagsAsked) {
        this.values = values.clone();
        this.present = present.clone();
        this.reported = reported.clone();
        this.redFlagsAsked = redFlagsAsked;
    }

    int value(Attribute attribute) {
        return values[attribute.ordinal()];
    }

    /** Codes that the person is sure of. */
    long[] present() {
        return present;
    }

    /** Codes that are present or that the person is unsure of. */
    long[] reported() {
        return reported;
    }

    boolean redFlagsAsked() {
        return redFlagsAsked;
    }

    /** Whether the attribute may be left out and was. */
    boolean leavesOut(Attribute attribute) {
        return attribute.isOptional() && value(attribute) == Attribute.NOT_SAID;
    }
}
