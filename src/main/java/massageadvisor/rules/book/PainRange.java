package massageadvisor.rules.book;

import massageadvisor.rules.vocabulary.PainLevel;

/** Pain levels from the first to the last, both included. */
public record PainRange(int from, int to) {
    public static final PainRange ANY = new PainRange(0, PainLevel.MAX);

    public PainRange {
        if (from < 0 || to > PainLevel.MAX || from > to) {
            throw new IllegalArgumentException(
                    "pain range must lie in 0..10 and not be empty but was " + from + ".." + to);
        }
    }

    public boolean contains(int level) {
        return from <= level && level <= to;
    }
}
