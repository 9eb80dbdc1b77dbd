package massageadvisor.bench.report;

import java.util.Locale;

/** Nanoseconds in the unit that reads best. */
final class Durations {
    private Durations() {}

    static String of(double nanoseconds) {
        if (nanoseconds < 1e3) {
            return String.format(Locale.ROOT, "%.0f ns", nanoseconds);
        }
        if (nanoseconds < 1e6) {
            return String.format(Locale.ROOT, nanoseconds < 1e4 ? "%.1f µs" : "%.0f µs", nanoseconds / 1e3);
        }
        return String.format(Locale.ROOT, nanoseconds < 1e7 ? "%.1f ms" : "%.0f ms", nanoseconds / 1e6);
    }
}
