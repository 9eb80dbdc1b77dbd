package massageadvisor.persistence;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Tells a database that is unavailable apart from a bug in this service, by the SQLSTATE of the failure (PostgreSQL
 * manual, appendix A).
 */
final class FailureClassifier {
    /** Connection failure, insufficient resources (disk full), operator intervention (timeout), system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** Read-only transaction, as on a standby; lock not available. */
    private static final Set<String> STATES = Set.of("25006", "55P03");

    private FailureClassifier() {}

    /** Returns why the database is unavailable, without its message; empty if the failure is anything else. */
    static Optional<String> unavailability(Throwable failure) {
        return causes(failure).flatMap(cause -> reason(cause).stream()).findFirst();
    }

    /**
     * Whether the server itself has reported the failure, and not the driver. Then it has rolled the transaction back;
     * after other failures this is unknown.
     */
    static boolean isReportedByServer(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof PSQLException sql && sql.getServerErrorMessage() != null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<String> reason(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return reason(sql.getSQLState());
        }
        return cause instanceof XAException xa
                ? Optional.of("the commit failed, XA error " + xa.errorCode)
                : Optional.empty();
    }

    /** The connection pool throws an exception without a state when no connection becomes free in time. */
    private static Optional<String> reason(@Nullable String state) {
        if (state == null) {
            return Optional.of("timeout waiting for a connection");
        }
        return STATES.contains(state) || CLASSES.contains(state.substring(0, 2))
                ? Optional.of("SQLSTATE " + state)
                : Optional.empty();
    }
}
