package massageadvisor.rules.engine;

import java.util.function.IntConsumer;

/** Sets of small numbers as bits in words. All arrays that meet have the same length. For the rules packages only. */
public final class Bits {
    private Bits() {}

    public static long[] none(int size) {
        return new long[(size + Long.SIZE - 1) / Long.SIZE];
    }

    public static long[] all(int size) {
        long[] all = none(size);
        for (int member = 0; member < size; member++) {
            add(all, member);
        }
        return all;
    }

    public static void add(long[] set, int member) {
        set[member / Long.SIZE] |= 1L << member;
    }

    public static boolean has(long[] set, int member) {
        return (set[member / Long.SIZE] & 1L << member) != 0;
    }

    public static void addAll(long[] set, long[] more) {
        for (int word = 0; word < set.length; word++) {
            set[word] |= more[word];
        }
    }

    public static void keepOnly(long[] set, long[] kept) {
        for (int word = 0; word < set.length; word++) {
            set[word] &= kept[word];
        }
    }

    public static void removeAll(long[] set, long[] removed) {
        for (int word = 0; word < set.length; word++) {
            set[word] &= ~removed[word];
        }
    }

    public static long[] and(long[] one, long[] other) {
        long[] both = one.clone();
        keepOnly(both, other);
        return both;
    }

    public static int size(long[] set) {
        int size = 0;
        for (long word : set) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Whether every member of the one is a member of the other. */
    public static boolean within(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & ~other[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    public static boolean meet(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** In ascending order. */
    public static void forEach(long[] set, IntConsumer action) {
        forEachOfBoth(set, set, action);
    }

    /** What is in both sets, in ascending order. */
    public static void forEachOfBoth(long[] one, long[] other, IntConsumer action) {
        for (int word = 0; word < one.length; word++) {
            for (long left = one[word] & other[word]; left != 0; left &= left - 1) {
                action.accept(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }
}
