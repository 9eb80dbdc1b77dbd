package massageadvisor.http.limit;

import massageadvisor.access.TestKeys;
import massageadvisor.application.access.clinics.ClinicId;

/** Keys that have called nobody yet: each has its whole limit. */
final class FreshKey {
    private FreshKey() {}

    static String text() {
        return TestKeys.newKey(ClinicId.DEMO).reveal();
    }
}
