package massageadvisor.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import massageadvisor.application.StoreUnavailableException;
import massageadvisor.application.access.clinics.ClinicId;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * The only class that begins and ends transactions. It sets the clinic for row-level security, and tells an unavailable
 * database apart from a bug. Safe for use by several threads.
 */
@Singleton
class TransactionRunner {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** Valid for this transaction only: the next one on the same connection starts without a clinic. */
    private static final String SET_CLINIC = "select set_config('massage_advisor.clinic', ?, true) as id";

    /** Start of a single statement: the clinic as a table with one row. Reading the table sets the clinic. */
    static final String WITH_CLINIC = "with clinic as materialized (" + SET_CLINIC + ") ";

    private final Session session;
    private final DataSource dataSource;
    private final Clock clock;

    TransactionRunner(Session session, DataSource dataSource, Clock clock) {
        this.session = session;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Work with one prepared statement. */
    @FunctionalInterface
    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** A statement failed; the cause says why. */
    private static final class FailedStatementException extends RuntimeException {
        private FailedStatementException(SQLException cause) {
            super(cause);
        }
    }

    /**
     * Runs the work in a new transaction, in which only rows of this clinic are visible, and commits it.
     *
     * @throws StoreUnavailableException if the database is unavailable, too slow or full
     */
    <T> T run(ClinicId clinic, Supplier<T> work) {
        return translateFailures(() -> ClinicTenantResolver.runAs(
                clinic,
                () -> QuarkusTransaction.requiringNew()
                        .timeout((int) TIMEOUT.toSeconds())
                        .call(() -> {
                            session.doWork(connection -> {
                                try (var set = connection.prepareStatement(SET_CLINIC)) {
                                    set.setString(1, clinic.toString());
                                    set.execute();
                                }
                            });
                            return work.get();
                        })));
    }

    /** Like {@link #run}, for JDBC statements. */
    <T> T runWithConnection(ClinicId clinic, ReturningWork<T> work) {
        return run(clinic, () -> withConnection(work));
    }

    /** Runs JDBC statements in the current transaction. */
    <T> T withConnection(ReturningWork<T> work) {
        return session.doReturningWork(work);
    }

    /**
     * Runs a single statement, which PostgreSQL executes as a transaction of its own. Without begin and commit, the
     * service and the database exchange one message instead of four. The statement must select the clinic from the
     * table {@code clinic}, so that it is set before any row is read. Its own parameters start at index 2.
     *
     * @throws StoreUnavailableException if the database is unavailable, too slow or full
     */
    <T> T runStatement(ClinicId clinic, String statement, Work<T> work) {
        return runWithoutClinic(WITH_CLINIC + statement, prepared -> {
            prepared.setString(1, clinic.toString());
            return work.with(prepared);
        });
    }

    /**
     * Runs a single statement without a clinic. It sees only shared tables, and what functions of the owner return.
     *
     * @throws StoreUnavailableException if the database is unavailable, too slow or full
     */
    <T> T runWithoutClinic(String statement, Work<T> work) {
        return runWithoutClinic(dataSource, statement, work);
    }

    /** Like {@link #runWithoutClinic(String, Work)}, on a connection from this pool. */
    <T> T runWithoutClinic(DataSource pool, String statement, Work<T> work) {
        return translateFailures(() -> {
            try (var connection = pool.getConnection();
                    var prepared = connection.prepareStatement(statement)) {
                return work.with(prepared);
            } catch (SQLException e) {
                throw new FailedStatementException(e);
            }
        });
    }

    private <T> T translateFailures(Supplier<T> work) {
        var start = clock.instant();
        try {
            return work.get();
        } catch (RuntimeException e) {
            var reason = FailureClassifier.unavailability(e).or(() -> timeout(start));
            throw reason.isPresent() ? new StoreUnavailableException(reason.get(), e) : e;
        }
    }

    /**
     * After a timeout the transaction manager rolls back; any exception after that is a consequence of the rollback.
     */
    private Optional<String> timeout(Instant start) {
        return Duration.between(start, clock.instant()).compareTo(TIMEOUT) < 0
                ? Optional.empty()
                : Optional.of("transaction timeout");
    }
}
