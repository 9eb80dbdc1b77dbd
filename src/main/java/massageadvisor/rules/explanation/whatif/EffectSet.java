package massageadvisor.rules.explanation.whatif;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A set of combined effects, a bit for each. */
final class EffectSet {
    private final BitSet members = new BitSet();

    static EffectSet of(int effects) {
        var set = new EffectSet();
        set.add(effects);
        return set;
    }

    void add(int effects) {
        members.set(effects);
    }

    /** Adds every member of the others, combined with these effects. */
    void addCombined(EffectSet others, int effects) {
        others.forEach(other -> members.set(other | effects));
    }

    /** Every member of the one combined with every member of the other. */
    EffectSet combined(EffectSet others) {
        var combined = new EffectSet();
        others.forEach(effects -> combined.addCombined(this, effects));
        return combined;
    }

    /** In ascending order. */
    void forEach(IntConsumer action) {
        for (int effects = members.nextSetBit(0); effects >= 0; effects = members.nextSetBit(effects + 1)) {
            action.accept(effects);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EffectSet set && members.equals(set.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }
}
