package massageadvisor.rules.interview;

/** One value for each attribute: the rules that all of them let through, and the points that these give. */
final class AttributeCombination {
    private final long[] through;
    private final int[] points;

    AttributeCombination(long[] through, int[] points) {
        this.through = through;
        this.points = points;
    }

    long[] through() {
        return through;
    }

    int[] points() {
        return points;
    }
}
