package massageadvisor.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import massageadvisor.application.StoreUnavailableException;
import org.hibernate.SessionFactory;

/** The one place where transactions begin and end, and where a database that fails is told from a bug. */
@Singleton
class Transactions {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final SessionFactory sessions;
    private final Clock clock;

    Transactions(SessionFactory sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Runs the work in a transaction of its own and commits it.
     *
     * @throws StoreUnavailableException if the database is away, too slow or full
     */
    <T> T run(Supplier<T> work) {
        return translated(() -> QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(work::get));
    }

    /**
     * Inserts one row by one statement, which PostgreSQL makes a transaction of its own: without begin and commit the
     * service and the database exchange one message instead of three.
     *
     * @throws StoreUnavailableException if the database is away, too slow or full
     */
    void insert(Object entity) {
        translated(() -> {
            try (var session = sessions.openStatelessSession()) {
                return session.insert(entity);
            }
        });
    }

    private <T> T translated(Supplier<T> work) {
        var start = clock.instant();
        try {
            return work.get();
        } catch (RuntimeException e) {
            var reason = Unavailability.behind(e).or(() -> timeOut(start));
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
