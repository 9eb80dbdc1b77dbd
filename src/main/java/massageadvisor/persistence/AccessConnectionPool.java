package massageadvisor.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import massageadvisor.application.StoreUnavailableException;

/**
 * A separate connection pool for revocation polls and rate-limit leases, on which every request with a key depends. It
 * is a bulkhead: however many answers are being stored, polls and leases do not wait for a connection.
 */
@Singleton
class AccessConnectionPool {
    private final AgroalDataSource dataSource;
    private final TransactionRunner transactions;

    AccessConnectionPool(@DataSource("access") AgroalDataSource dataSource, TransactionRunner transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /**
     * Runs a single statement without a clinic, like {@link TransactionRunner#runWithoutClinic}.
     *
     * @throws StoreUnavailableException if the database is unavailable, too slow or full
     */
    <T> T run(String statement, TransactionRunner.Work<T> work) {
        return transactions.runWithoutClinic(dataSource, statement, work);
    }
}
