package massageadvisor.rules.engine;

/** Bits in words: bit {@code i} of a set stands in word {@code i / 64}. Arrays used together have the same length. */
final class Bits {
    private Bits() {}

    static long[] none(int size) {
        return new long[(size + Long.SIZE - 1) / Long.SIZE];
    }

    static void add(long[] words, int index) {
        words[index / Long.SIZE] |= 1L << index;
    }

    static void addAll(long[] words, long[] more) {
        for (int word = 0; word < words.length; word++) {
            words[word] |= more[word];
        }
    }

    static void keepOnly(long[] words, long[] kept) {
        for (int word = 0; word < words.length; word++) {
            words[word] &= kept[word];
        }
    }
}
