package massageadvisor.rules.vocabulary;

/** Pain on the numeric rating scale (LOINC 72514-3): 0 none, 1-3 mild, 4-6 moderate, 7-10 severe. */
public record PainLevel(int value) {
    public static final int MAX = 10;

    public PainLevel {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException("pain level must be 0.." + MAX + " but was " + value);
        }
    }
}
