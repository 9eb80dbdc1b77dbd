package massageadvisor.application.access.authentication;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.ApiKeyToken;
import massageadvisor.application.access.keys.KeyDigest;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.Scope;

/** What the database stores about an API key: its digest and its rights, never the key itself. */
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

    /**
     * Whether the presented token is this key and the key is valid at this time. The digests are compared in constant
     * time, so that the duration does not reveal how much of a secret was right.
     */
    public boolean accepts(ApiKeyToken presented, Instant now) {
        boolean matches = digest.matches(presented.digest());
        return matches && isValidAt(now);
    }

    private boolean isValidAt(Instant now) {
        return !revoked && expiresAt.map(now::isBefore).orElse(true);
    }
}
