package massageadvisor.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import massageadvisor.application.StoreUnavailableException;

/** The one place where transactions begin and end, and where a database that fails is told from a bug. */
@Singleton
class Transactions {
    /**
     * Runs the work in a transaction of its own and commits it.
     *
     * @throws StoreUnavailableException if the database is away, too slow or full
     */
    <T> T run(Supplier<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } catch (RuntimeException e) {
            var reason = Unavailability.behind(e);
            throw reason.isPresent() ? new StoreUnavailableException(reason.get(), e) : e;
        }
    }
}
