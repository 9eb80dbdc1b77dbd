package massageadvisor.application.access.authentication;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyDigest;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.Scope;

/** What is known of a key by its id. */
public record StoredKey(
        ClinicId clinic,
        KeyKind kind,
        Set<Scope> scopes,
        KeyDigest digest,
        Optional<Instant> expiresAt,
        boolean revoked) {
    public StoredKey {
        scopes = Set.copyOf(scopes);
    }

    /** Whether this is the very key, and still valid. Takes as long for a wrong secret as for the right one. */
    public boolean accepts(ApiKeyToken presented, Instant now) {
        boolean same = digest.isSameAs(presented.digest());
        return same && isValidAt(now);
    }

    boolean isValidAt(Instant now) {
        return !revoked && expiresAt.map(now::isBefore).orElse(true);
    }
}
