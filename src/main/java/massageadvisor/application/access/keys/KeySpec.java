package massageadvisor.application.access.keys;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a key is to be. */
public record KeySpec(String name, KeyKind kind, Set<Scope> scopes, Optional<Instant> expiresAt) {
    public KeySpec {
        scopes = Set.copyOf(scopes);
    }
}
