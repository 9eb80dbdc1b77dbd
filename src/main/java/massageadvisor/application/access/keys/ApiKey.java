package massageadvisor.application.access.keys;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What its owner may read of a key at any time: all but the key. */
public record ApiKey(
        UUID id, KeySpec terms, Instant createdAt, Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {
    static ApiKey unused(UUID id, KeySpec terms, Instant createdAt) {
        return new ApiKey(id, terms, createdAt, Optional.empty(), Optional.empty());
    }

    /** What the key begins with. */
    public String start() {
        return ApiKeyToken.start(terms.kind(), id);
    }
}
