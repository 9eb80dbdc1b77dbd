package massageadvisor.application.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Who calls, by the key that was sent.
 *
 * @param key the id of the key
 * @param clinic whose rows it works on
 */
public record Caller(UUID key, ClinicId clinic, KeyKind kind, Set<Scope> scopes) implements Identity {
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    public boolean mayAny(Collection<Scope> wanted) {
        return !Collections.disjoint(scopes, wanted);
    }
}
