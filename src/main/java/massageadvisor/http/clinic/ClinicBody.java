package massageadvisor.http.clinic;

import massageadvisor.application.access.Clinic;
import massageadvisor.http.time.Timestamps;

/** A clinic as it is answered. */
record ClinicBody(String id, String name, String createdAt) {
    static ClinicBody of(Clinic clinic) {
        return new ClinicBody(clinic.id().toString(), clinic.name(), Timestamps.text(clinic.createdAt()));
    }
}
