package massageadvisor.application.access.authentication;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import massageadvisor.application.access.clinics.ClinicId;
import massageadvisor.application.access.keys.KeyKind;
import massageadvisor.application.access.keys.Scope;

/**
 * An authenticated caller.
 *
 * @param key the id of the API key
 * @param clinic the clinic that owns the key
 */
public record Caller(UUID key, ClinicId clinic, KeyKind kind, Set<Scope> scopes) implements AuthenticationResult {
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    public boolean hasAnyOf(Collection<Scope> wanted) {
        return !Collections.disjoint(scopes, wanted);
    }
}
