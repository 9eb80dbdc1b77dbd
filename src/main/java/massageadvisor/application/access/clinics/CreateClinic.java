package massageadvisor.application.access.clinics;

import jakarta.inject.Singleton;
import java.util.Optional;
import massageadvisor.application.NotFoundException;
import massageadvisor.application.TimeOrderedIds;
import massageadvisor.application.retry.CreateResult;
import massageadvisor.application.retry.IdempotencyKey;

/** Use case: make a clinic. */
@Singleton
public class CreateClinic {
    private final TimeOrderedIds ids;
    private final ClinicStore store;

    CreateClinic(TimeOrderedIds ids, ClinicStore store) {
        this.ids = ids;
        this.store = store;
    }

    /** Makes a clinic of this name, with an idempotency key once; there may be others of the same name. */
    public CreateResult<Clinic> create(String name, Optional<IdempotencyKey> once) {
        var id = ids.next();
        var clinic = new Clinic(new ClinicId(id), name, TimeOrderedIds.timeOf(id));
        return store.append(clinic, once)
                .before()
                .map(before ->
                        CreateResult.before(store.find(new ClinicId(before)).orElseThrow(NotFoundException::ofClinic)))
                .orElseGet(() -> CreateResult.now(clinic));
    }
}
