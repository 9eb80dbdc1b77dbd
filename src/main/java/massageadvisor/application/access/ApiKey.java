package massageadvisor.application.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What its owner may read of a key at any time: all but the key. */
public record ApiKey(
        UUID id, KeyTerms terms, Instant createdAt, Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {
    static ApiKey unused(UUID id, KeyTerms terms, Instant createdAt) {
        return new ApiKey(id, terms, createdAt, Optional.empty(), Optional.empty());
    }

    /** What the key begins with. */
    public String start() {
        return KeyText.start(terms.kind(), id);
    }
}
