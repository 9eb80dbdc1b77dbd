package massageadvisor.rules.interview;

import java.util.Arrays;

/** What some codes bring about: bits that hold everywhere, and rules that also wait for attributes. */
final class CodeState {
    private final int bits;
    private final long[] all;
    private final long[] certain;

    CodeState(int bits, long[] all, long[] certain) {
        this.bits = bits;
        this.all = all;
        this.certain = certain;
    }

    int bits() {
        return bits;
    }

    long[] all() {
        return all;
    }

    long[] certain() {
        return certain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeState state
                && bits == state.bits
                && Arrays.equals(all, state.all)
                && Arrays.equals(certain, state.certain);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * bits + Arrays.hashCode(all)) + Arrays.hashCode(certain);
    }
}
