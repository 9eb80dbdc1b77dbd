package massageadvisor.http.limit;

import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;

/** Creates keys without earlier requests, which have their whole limit left. */
final class FreshKey {
    private FreshKey() {}

    static String text() {
        return TestKeys.newKey(ClinicId.DEMO).reveal();
    }
}
