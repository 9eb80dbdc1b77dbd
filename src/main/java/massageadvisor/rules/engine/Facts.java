package massageadvisor.rules.engine;

import java.util.Arrays;
import massageadvisor.rules.vocabulary.Attribute;

/** An intake as the engine reads it: a value for each attribute, and codes by their places in the vocabulary. */
public final class Facts {
    private final int[] values;
    private final long[] present;
    private final long[] reported;
    private final boolean redFlagsAsked;
    private final boolean allSure;

    /**
     * Facts of these values, by the ordinals of the attributes, and these codes, by their places.
     *
     * @param present codes that the person is sure of; all of them are reported as well
     */
    public Facts(int[] values, long[] present, long[] reported, boolean redFlagsAsked) {
        this.values = values.clone();
        this.present = present.clone();
        this.reported = reported.clone();
        this.redFlagsAsked = redFlagsAsked;
        this.allSure = Arrays.equals(present, reported);
    }

    public int value(Attribute attribute) {
        return values[attribute.ordinal()];
    }

    /** Codes that the person is sure of. */
    public long[] present() {
        return present;
    }

    /** Codes that are present or that the person is unsure of. */
    public long[] reported() {
        return reported;
    }

    public boolean redFlagsAsked() {
        return redFlagsAsked;
    }

    /** Whether the person is sure of every reported code. */
    boolean allSure() {
        return allSure;
    }

    /** Whether the attribute may be left out and was. */
    public boolean leavesOut(Attribute attribute) {
        return attribute.isOptional() && value(attribute) == Attribute.NOT_SAID;
    }

    /** The same but for one attribute. */
    public Facts with(Attribute attribute, int value) {
        var changed = values.clone();
        changed[attribute.ordinal()] = value;
        return new Facts(changed, present, reported, redFlagsAsked);
    }

    /** The same but for the codes. */
    public Facts withCodes(long[] nowPresent, long[] nowReported) {
        return new Facts(values, nowPresent, nowReported, redFlagsAsked);
    }
}
