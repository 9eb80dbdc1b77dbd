package massageadvisor.application.access.clinics;

import java.time.Instant;

/** Who owns recommendations and keys. */
public record Clinic(ClinicId id, String name, Instant createdAt) {}
