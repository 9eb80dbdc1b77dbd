package massageadvisor.rules.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An immutable set of indexes as a bitmap. Two kinds of sets must not be mixed, so each kind is a class of its own. */
public abstract class IndexSet<S extends IndexSet<S>> {
    private final long[] words;

    IndexSet(long[] words) {
        this.words = words;
    }

    /** A set of this kind with these words, which become its own. */
    abstract S of(long[] itsWords);

    /** Not to be changed. */
    final long[] words() {
        return words;
    }

    public final boolean contains(int index) {
        return (words[index / Long.SIZE] & 1L << index) != 0;
    }

    public final boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** How many indexes are in the set. */
    public final int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    public final S with(int index) {
        long[] more = words.clone();
        Bits.add(more, index);
        return of(more);
    }

    public final S or(S other) {
        long[] either = words.clone();
        Bits.addAll(either, other.words());
        return of(either);
    }

    public final S and(S other) {
        long[] both = words.clone();
        Bits.keepOnly(both, other.words());
        return of(both);
    }

    public final S minus(S other) {
        long[] rest = words.clone();
        for (int word = 0; word < rest.length; word++) {
            rest[word] &= ~other.words()[word];
        }
        return of(rest);
    }

    public final boolean intersects(S other) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & other.words()[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    public final boolean isSubsetOf(S other) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & ~other.words()[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The smallest index of at least this that is in both sets, or -1 if there is none. */
    final int nextInBoth(S other, int from) {
        int word = from / Long.SIZE;
        if (word >= words.length) {
            return -1;
        }
        long both = words[word] & other.words()[word] & -1L << from;
        while (both == 0) {
            word++;
            if (word == words.length) {
                return -1;
            }
            both = words[word] & other.words()[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(both);
    }

    /** In ascending order. */
    public final void forEach(IntConsumer action) {
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                action.accept(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** In ascending order. */
    public final IntStream stream() {
        return IntStream.range(0, words.length * Long.SIZE).filter(this::contains);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof IndexSet<?> set && set.getClass() == getClass() && Arrays.equals(words, set.words);
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public final String toString() {
        return stream().mapToObj(Integer::toString).collect(Collectors.joining(", ", "{", "}"));
    }
}
