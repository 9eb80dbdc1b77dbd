package massageadvisor.application.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What is known of a key by its id. */
public record FoundKey(
        ClinicId clinic,
        KeyKind kind,
        Set<Scope> scopes,
        KeyDigest digest,
        Optional<Instant> expiresAt,
        boolean revoked) {
    public FoundKey {
        scopes = Set.copyOf(scopes);
    }

    /** Whether this is the very key, and still valid. Takes as long for a wrong secret as for the right one. */
    boolean opensWith(KeyText presented, Instant now) {
        boolean same = digest.isSameAs(presented.digest());
        return same && isValidAt(now);
    }

    boolean isValidAt(Instant now) {
        return !revoked && expiresAt.map(now::isBefore).orElse(true);
    }
}
