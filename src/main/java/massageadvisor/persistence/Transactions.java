package massageadvisor.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import massageadvisor.application.StoreUnavailableException;

/** The one place where transactions begin and end, and where a database that fails is told from a bug. */
@Singleton
class Transactions {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Clock clock;

    Transactions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Runs the work in a transaction of its own and commits it.
     *
     * @throws StoreUnavailableException if the database is away, too slow or full
     */
    <T> T run(Supplier<T> work) {
        var start = clock.instant();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST.toSeconds())
                    .call(work::get);
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
