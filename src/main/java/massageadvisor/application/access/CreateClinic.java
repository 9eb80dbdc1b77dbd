package massageadvisor.application.access;

import jakarta.inject.Singleton;
import massageadvisor.application.TimeOrderedIds;

/** Use case: make a clinic. */
@Singleton
public class CreateClinic {
    private final TimeOrderedIds ids;
    private final ClinicStore store;

    CreateClinic(TimeOrderedIds ids, ClinicStore store) {
        this.ids = ids;
        this.store = store;
    }

    public Clinic create(String name) {
        var id = ids.next();
        var clinic = new Clinic(new ClinicId(id), name, TimeOrderedIds.timeOf(id));
        store.append(clinic);
        return clinic;
    }
}
