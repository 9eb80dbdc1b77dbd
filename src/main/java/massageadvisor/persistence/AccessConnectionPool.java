package massageadvisor.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import massageadvisor.application.StoreUnavailableException;

/**
 * Connections of their own for what all calls with a key hang on: the watch for revoked keys, and leases. However many
 * answers are being stored, neither has to wait for a connection.
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
     * Runs one statement outside of any clinic, as {@link TransactionRunner#runShared}.
     *
     * @throws StoreUnavailableException if the database is away, too slow or full
     */
    <T> T run(String statement, TransactionRunner.Work<T> work) {
        return transactions.runShared(dataSource, statement, work);
    }
}
