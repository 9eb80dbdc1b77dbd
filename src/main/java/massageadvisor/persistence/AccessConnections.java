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
class AccessConnections {
    private final AgroalDataSource dataSource;
    private final Transactions transactions;

    AccessConnections(@DataSource("access") AgroalDataSource dataSource, Transactions transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /**
     * Runs one statement outside of any clinic, as {@link Transactions#runShared}.
     *
     * @throws StoreUnavailableException if the database is away, too slow or full
     */
    <T> T run(String statement, Transactions.Work<T> work) {
        return transactions.runShared(dataSource, statement, work);
    }
}
