package massageadvisor.rules.vocabulary;

import java.util.Optional;

/** For how many days the pain has lasted: 0 is since today, 36500 (a hundred years) the most that is believed. */
public record DurationDays(int value) {
    public static final int MAX = 36_500;
    private static final int FIRST_ACUTE_DAY = 3;
    private static final int FIRST_SUBACUTE_DAY = 42;
    private static final int FIRST_CHRONIC_DAY = 85;

    public DurationDays {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException("duration must be 0.." + MAX + " days but was " + value);
        }
    }

    /** The fewest days of a band; none of {@code not-said}. */
    public static Optional<DurationDays> fewest(DurationBand band) {
        return switch (band) {
            case NOT_SAID -> Optional.empty();
            case FRESH -> Optional.of(new DurationDays(0));
            case ACUTE -> Optional.of(new DurationDays(FIRST_ACUTE_DAY));
            case SUBACUTE -> Optional.of(new DurationDays(FIRST_SUBACUTE_DAY));
            case CHRONIC -> Optional.of(new DurationDays(FIRST_CHRONIC_DAY));
        };
    }

    public DurationBand band() {
        if (value < FIRST_ACUTE_DAY) {
            return DurationBand.FRESH;
        }
        if (value < FIRST_SUBACUTE_DAY) {
            return DurationBand.ACUTE;
        }
        return value < FIRST_CHRONIC_DAY ? DurationBand.SUBACUTE : DurationBand.CHRONIC;
    }
}
