package massageadvisor.http.clinic;

import massageadvisor.application.access.clinics.Clinic;
import massageadvisor.http.body.Timestamps;

/** A clinic as it is answered. */
record ClinicBody(String id, String name, String createdAt) {
    static ClinicBody of(Clinic clinic) {
        return new ClinicBody(clinic.id().toString(), clinic.name(), Timestamps.text(clinic.createdAt()));
    }
}
