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
 * The one place where transactions begin and end, where they get the clinic that row-level security goes by, and where
 * a database that fails is told from a bug.
 */
@Singleton
class TransactionRunner {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** For this transaction only: the next one on the same connection starts without a clinic. */
    private static final String SET_CLINIC = "select set_config('massage_advisor.clinic', ?, true) as id";

    private final Session session;
    private final DataSource dataSource;
    private final Clock clock;

    TransactionRunner(Session session, DataSource dataSource, Clock clock) {
        this.session = session;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** What a statement of its own begins with: the clinic as a table of one row, which sets it as it is read. */
    static final String WITH_CLINIC = "with clinic as materialized (" + SET_CLINIC + ") ";

    /** What is done with one statement. */
    @FunctionalInterface
    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /**
     * Runs the work in a transaction of its own, which sees only what is of this clinic, and commits it.
     *
     * @throws StoreUnavailableException if the database is away, too slow or full
     */
    <T> T run(ClinicId clinic, Supplier<T> work) {
        return translated(() -> ClinicTenantResolver.during(
                clinic,
                () -> QuarkusTransaction.requiringNew()
                        .timeout((int) LONGEST.toSeconds())
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

    /** As {@link #run}, for statements that are not Hibernate's. */
    <T> T runInConnection(ClinicId clinic, ReturningWork<T> work) {
        return run(clinic, () -> inConnection(work));
    }

    /** Statements that are not Hibernate's, in the transaction under way. */
    <T> T inConnection(ReturningWork<T> work) {
        return session.doReturningWork(work);
    }

    /**
     * Runs one statement, which PostgreSQL makes a transaction of its own: without begin and commit the service and the
     * database exchange one message instead of four. In the statement the clinic is {@code (select id from clinic)}; it
     * has to be asked for, so that it is set before a row is looked at. Its own parameters begin with the second.
     *
     * @throws StoreUnavailableException if the database is away, too slow or full
     */
    <T> T runOne(ClinicId clinic, String statement, Work<T> work) {
        return runShared(WITH_CLINIC + statement, prepared -> {
            prepared.setString(1, clinic.toString());
            return work.with(prepared);
        });
    }

    /**
     * Runs one statement outside of any clinic: it sees nothing but shared tables, and what functions let through.
     *
     * @throws StoreUnavailableException if the database is away, too slow or full
     */
    <T> T runShared(String statement, Work<T> work) {
        return runShared(dataSource, statement, work);
    }

    /** As {@link #runShared(String, Work)}, on a connection from here. */
    <T> T runShared(DataSource connections, String statement, Work<T> work) {
        return translated(() -> {
            try (var connection = connections.getConnection();
                    var prepared = connection.prepareStatement(statement)) {
                return work.with(prepared);
            } catch (SQLException e) {
                throw new FailedStatementException(e);
            }
        });
    }

    private <T> T translated(Supplier<T> work) {
        var start = clock.instant();
        try {
            return work.get();
        } catch (RuntimeException e) {
            var reason = FailureClassifier.behind(e).or(() -> timeOut(start));
            throw reason.isPresent() ? new StoreUnavailableException(reason.get(), e) : e;
        }
    }

    /** The transaction manager rolls back what takes too long, and whatever then happens to fail is but its echo. */
    private Optional<String> timeOut(Instant start) {
        return Duration.between(start, clock.instant()).compareTo(LONGEST) < 0
                ? Optional.empty()
                : Optional.of("the transaction took too long");
    }
}
