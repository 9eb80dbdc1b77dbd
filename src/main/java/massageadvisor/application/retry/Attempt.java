package massageadvisor.application.retry;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of making something under an idempotency key.
 *
 * @param before the id of what the same request has made before, if it has; that may be erased since
 */
public record Attempt(Optional<UUID> before) {
    public static final Attempt MADE = new Attempt(Optional.empty());

    public static Attempt madeBefore(UUID id) {
        return new Attempt(Optional.of(id));
    }
}
