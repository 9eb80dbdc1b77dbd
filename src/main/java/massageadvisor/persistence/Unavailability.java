package massageadvisor.persistence;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/**
 * Tells a database that cannot do its work now from a bug of ours, by the classes of SQLSTATE (PostgreSQL manual,
 * appendix A).
 */
final class Unavailability {
    /** Connection, insufficient resources such as disk, operator intervention such as a time-out, system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private static final Set<String> STATES =
            Set.of("25006" /* read-only: a standby */, "55P03" /* lock not available */);

    private Unavailability() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof XAException
                        || (cause instanceof SQLException sql && isUnavailable(sql.getSQLState())));
    }

    /** The pool fails without a state when no connection could be had in time. */
    private static boolean isUnavailable(String state) {
        return state == null || STATES.contains(state) || CLASSES.contains(state.substring(0, 2));
    }
}
