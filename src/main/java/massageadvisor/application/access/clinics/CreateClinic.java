package massageadvisor.application.access.clinics;

import jakarta.inject.Singleton;
import java.util.Optional;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.TimeOrderedIds;
import massageadvisor.application.idempotency.CreateResult;
import massageadvisor.application.idempotency.IdempotencyKey;

/** Use case: create a clinic. */
@Singleton
public class CreateClinic {
    private final TimeOrderedIds ids;
    private final ClinicStore store;

    CreateClinic(TimeOrderedIds ids, ClinicStore store) {
        this.ids = ids;
        this.store = store;
    }

    /**
     * Creates a clinic, at most once per idempotency key: a retry returns the clinic of the first request. Names need
     * not be unique.
     *
     * @throws massageadvisor.application.idempotency.RequestInProgressException if a request with this key is in
     *     progress
     * @throws massageadvisor.application.idempotency.IdempotencyKeyReusedException if another request used this key
     * @throws massageadvisor.application.StoreUnavailableException if the database is unavailable or too slow
     */
    public CreateResult<Clinic> create(String name, Optional<IdempotencyKey> idempotencyKey) {
        var id = ids.next();
        var clinic = new Clinic(new ClinicId(id), name, TimeOrderedIds.timeOf(id));
        return store.insert(clinic, idempotencyKey)
                .map(existing -> CreateResult.replayed(
                        store.find(new ClinicId(existing)).orElseThrow(NotFoundException::ofClinic)))
                .orElseGet(() -> CreateResult.created(clinic));
    }
}
