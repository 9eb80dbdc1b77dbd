package massageadvisor.application.access.clinics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import massageadvisor.application.idempotency.IdempotencyKey;

/**
 * Port: stores clinics. The platform is not one of them. When a method returns, its effect is durable.
 *
 * <p>Every method blocks, and throws {@link massageadvisor.application.StoreUnavailableException} when the database is
 * unavailable or too slow. Implementations are safe for use by several threads.
 */
public interface ClinicStore {
    /**
     * Inserts the clinic, at most once per idempotency key.
     *
     * @return the id of the clinic that the same request created earlier; empty if this call has inserted the clinic
     * @throws massageadvisor.application.idempotency.RequestInProgressException if a request with this key is in
     *     progress
     * @throws massageadvisor.application.idempotency.IdempotencyKeyReusedException if another request used this key
     */
    Optional<UUID> insert(Clinic clinic, Optional<IdempotencyKey> idempotencyKey);

    Optional<Clinic> find(ClinicId id);

    /** Returns at most {@code limit} clinics created before the one with this id, or the newest; newest first. */
    List<Clinic> list(Optional<UUID> before, int limit);
}
