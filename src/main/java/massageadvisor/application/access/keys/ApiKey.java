package massageadvisor.application.access.keys;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the owner of a key can read about it at any time: everything but the key itself. */
public record ApiKey(
        UUID id, KeySpec spec, Instant createdAt, Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {
    static ApiKey unused(UUID id, KeySpec spec, Instant createdAt) {
        return new ApiKey(id, spec, createdAt, Optional.empty(), Optional.empty());
    }

    /** The start of the key, which identifies it and grants no access. */
    public String prefix() {
        return ApiKeyToken.prefix(spec.kind(), id);
    }
}
