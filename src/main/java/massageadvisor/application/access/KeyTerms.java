package massageadvisor.application.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a key is to be. */
public record KeyTerms(String name, KeyKind kind, Set<Scope> scopes, Optional<Instant> expiresAt) {
    public KeyTerms {
        scopes = Set.copyOf(scopes);
    }
}
