package massageadvisor.application.access.keys;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The properties that are chosen when a key is created. */
public record KeySpec(String name, KeyKind kind, Set<Scope> scopes, Optional<Instant> expiresAt) {
    public KeySpec {
        scopes = Set.copyOf(scopes);
    }
}
