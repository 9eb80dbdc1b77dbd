package massageadvisor.persistence;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that cannot do its work now from a bug of ours, by the classes of SQLSTATE (PostgreSQL manual,
 * appendix A).
 */
final class FailureClassifier {
    /** Connection, insufficient resources such as disk, operator intervention such as a time-out, system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** Only reading is possible, as on a standby; a lock is not to be had. */
    private static final Set<String> STATES = Set.of("25006", "55P03");

    private FailureClassifier() {}

    /** Why the database could not do its work, by state and not by message, if that is what is behind the failure. */
    static Optional<String> behind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> reason(cause).stream())
                .findFirst();
    }

    private static Optional<String> reason(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return reason(sql.getSQLState());
        }
        return cause instanceof XAException xa
                ? Optional.of("the commit failed, XA error " + xa.errorCode)
                : Optional.empty();
    }

    /** The pool fails without a state when no connection could be had in time. */
    private static Optional<String> reason(@Nullable String state) {
        if (state == null) {
            return Optional.of("no connection in time");
        }
        return STATES.contains(state) || CLASSES.contains(state.substring(0, 2))
                ? Optional.of("SQLSTATE " + state)
                : Optional.empty();
    }
}
