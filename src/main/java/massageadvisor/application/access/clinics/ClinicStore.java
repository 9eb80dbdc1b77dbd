package massageadvisor.application.access.clinics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.retry.Attempt;
import massageadvisor.application.retry.IdempotencyKey;

/**
 * Port: the clinics; the platform is none of them.
 *
 * <p>Every method throws {@link massageadvisor.application.StoreUnavailableException} when the database is away or
 * slow.
 */
public interface ClinicStore {
    /** With an idempotency key once. */
    Attempt append(Clinic clinic, Optional<IdempotencyKey> once);

    Optional<Clinic> find(ClinicId id);

    /** The newest of those made before the one of this id. */
    List<Clinic> list(Optional<UUID> before, int most);
}
