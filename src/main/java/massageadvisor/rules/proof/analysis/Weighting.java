package massageadvisor.rules.proof.analysis;

/**
 * An assumption about how likely answers are. Causes, durations and preferences are always equally likely.
 *
 * @param present how likely each code is present, independent of all others
 * @param unsure how likely a person is not sure of it
 * @param mild how much likelier than any other each pain level from 1 to 6 is
 */
public record Weighting(double present, double unsure, double mild) {
    /** Every answer is as likely as any other. */
    public static final Weighting UNIFORM = new Weighting(1.0 / 3, 1.0 / 3, 1);

    /** An assumption, not a finding: one code in a hundred, half as many unsure, and severe pain rarer. */
    public static final Weighting REALISTIC = new Weighting(0.01, 0.005, 3);

    private static final int LAST_MODERATE = 6;

    double of(int painLevel) {
        return painLevel >= 1 && painLevel <= LAST_MODERATE ? mild : 1;
    }

    /** That none of so many codes is reported. */
    double none(int codes) {
        return Math.pow(1 - present - unsure, codes);
    }

    /** That none is present. */
    double nonePresent(int codes) {
        return Math.pow(1 - present, codes);
    }
}
