package massageadvisor.rules.engine;

import java.util.function.IntPredicate;

/** A set of contraindications and red flags, by their index in the vocabulary. Immutable. */
public final class CodeSet extends IndexSet<CodeSet> {
    CodeSet(long[] words) {
        super(words);
    }

    /** The empty set of a universe of this size. */
    public static CodeSet none(int size) {
        return new CodeSet(Bits.none(size));
    }

    /** The indexes below the size that match. */
    public static CodeSet of(int size, IntPredicate matching) {
        long[] words = Bits.none(size);
        for (int index = 0; index < size; index++) {
            if (matching.test(index)) {
                Bits.add(words, index);
            }
        }
        return new CodeSet(words);
    }

    @Override
    CodeSet of(long[] itsWords) {
        return new CodeSet(itsWords);
    }
}
