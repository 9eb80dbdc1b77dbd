package massageadvisor.rules.engine;

import java.util.function.IntPredicate;

/** A set of rules of a book, by their index in the book. Immutable. */
public final class RuleSet extends IndexSet<RuleSet> {
    RuleSet(long[] words) {
        super(words);
    }

    /** The empty set of a universe of this size. */
    public static RuleSet none(int size) {
        return new RuleSet(Bits.none(size));
    }

    /** The indexes below the size that match. */
    public static RuleSet of(int size, IntPredicate matching) {
        long[] words = Bits.none(size);
        for (int index = 0; index < size; index++) {
            if (matching.test(index)) {
                Bits.add(words, index);
            }
        }
        return new RuleSet(words);
    }

    @Override
    RuleSet of(long[] itsWords) {
        return new RuleSet(itsWords);
    }
}
